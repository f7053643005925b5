package dev.glossator.render;

import dev.glossator.model.Asset;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the theme: a site's own {@code templates/} first, file by file, then those in the program. */
final class Theme {
    /** The assets in the program; a class path cannot be listed. */
    static final Set<String> OWN_ASSETS = Set.of(
            "assets/css/site.css",
            "assets/img/icon-180.png",
            "assets/img/icon-192.png",
            "assets/img/icon-32.png",
            "assets/img/icon-512.png",
            "assets/img/icon.svg",
            "assets/img/site.webmanifest",
            "assets/js/filter.js",
            "assets/js/header.js",
            "assets/js/hover-card.js",
            "assets/js/reading.js",
            "assets/js/search-index.js",
            "assets/js/search.js",
            "assets/js/sort.js");

    private static final String IN_PROGRAM = "/dev/glossator/templates/";

    private final Path source;
    private final Path folder;

    /**
     * The theme of a site.
     *
     * @param source the folder that may hold {@code templates/}
     */
    Theme(Path source) {
        this.source = source;
        this.folder = source.resolve("templates");
    }

    /**
     * The text of a file; empty if there is none.
     *
     * @param name relative to the theme's folder, with {@code /}
     * @throws TemplateException if that is no name of a file, if the file lies outside the folder, or if it cannot be read
     */
    Optional<String> text(String name) {
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(utf8(in.readAllBytes()));
        } catch (CharacterCodingException notUtf8) {
            throw new TemplateException("`templates/" + name + "` is not UTF-8", notUtf8);
        } catch (IOException failure) {
            throw new TemplateException("`templates/" + name + "` cannot be read", failure);
        }
    }

    /** The names of all assets, sorted; hidden files are none. */
    Set<String> assets() {
        Set<String> names = new TreeSet<>(OWN_ASSETS);
        Path assets = folder.resolve("assets");
        if (Files.isDirectory(assets)) {
            try (Stream<Path> files = Files.walk(assets)) {
                files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.contains("/."))
                        .forEach(names::add);
            } catch (IOException failure) {
                throw new TemplateException("templates/assets cannot be listed", failure);
            }
        }
        return names;
    }

    /** An asset as it is published. */
    OutputFile asset(String name) {
        Optional<Path> own = ownFile(name);
        return own.isPresent()
                ? new OutputFile.Copied(new Permalink(name), new Asset(name, own.get()))
                : new OutputFile.Packed(new Permalink(name), packed(name));
    }

    private static URL packed(String name) {
        return Objects.requireNonNull(Theme.class.getResource(IN_PROGRAM + name), name);
    }

    private @Nullable InputStream open(String name) throws IOException {
        Optional<Path> own = ownFile(name);
        return own.isPresent() ? Files.newInputStream(own.get()) : inProgram(name);
    }

    /** All files in the program have an ending; without one, the class path would give the listing of a folder. */
    private static @Nullable InputStream inProgram(String name) {
        boolean hasEnding = name.lastIndexOf('.') > name.lastIndexOf('/');
        return hasEnding ? Theme.class.getResourceAsStream(IN_PROGRAM + name) : null;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The file of the site's own theme, if there is one; whatever else stands in its place is a fault. */
    private Optional<Path> ownFile(String name) {
        ThemeName.refuse(name);
        Path own = folder.resolve(name);
        if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(own)) {
            throw new TemplateException("`templates/" + name + "` is no file, or a link to none");
        }
        try {
            return Optional.of(real(own, name));
        } catch (IOException failure) {
            throw new TemplateException("`templates/" + name + "` cannot be read", failure);
        }
    }

    private Path real(Path own, String name) throws IOException {
        Path realFolder = folder.toRealPath();
        if (!realFolder.startsWith(source.toRealPath())) {
            throw new TemplateException("`templates/` is a link that leads out of the source folder");
        }
        Path real = own.toRealPath();
        if (!real.startsWith(realFolder)) {
            throw new TemplateException(
                    "`templates/" + name + "` is or lies behind a link that leads out of templates/");
        }
        return real;
    }
}
