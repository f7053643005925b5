package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Style sheets and other files that pages load. Their names never change, so a page that is cached elsewhere always finds its file; the
 * address carries a part of the SHA-256 of the content, so that a changed file is fetched again.
 */
final class ThemeAssets {
    private static final int HASH_BYTES = 5;

    private final Map<String, OutputFile> files = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();

    private ThemeAssets() {}

    static ThemeAssets of(Theme theme) {
        var assets = new ThemeAssets();
        for (String name : theme.assets()) {
            OutputFile file = theme.asset(name);
            assets.files.put(name, file);
            assets.hashes.put(name, hash(file));
        }
        return assets;
    }

    /** Sorted by name. */
    List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** The address of an asset on a page, with its hash. */
    String href(String name, Function<Permalink, String> hrefs) {
        return hrefs.apply(new Permalink(name)) + "?v=" + hashes.getOrDefault(name, "");
    }

    private static String hash(OutputFile file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(file.open(), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (IOException failure) {
            throw new TemplateException("templates/" + file.permalink().path() + " cannot be read", failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
