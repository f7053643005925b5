package dev.glossator.render;

import dev.glossator.model.Asset;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the theme: a site's own {@code templates/} first, file by file, then those in the program. */
final class Theme {
    /** The assets in the program; a class path cannot be listed. */
    static final Set<String> OWN_ASSETS = Set.of("assets/css/site.css");

    private static final String IN_PROGRAM = "/dev/glossator/templates/";

    private final Path folder;

    /**
     * The theme of a site.
     *
     * @param source the folder that may hold {@code templates/}
     */
    Theme(Path source) {
        this.folder = source.resolve("templates");
    }

    /**
     * The text of a file; empty if there is none.
     *
     * @param name relative to the theme's folder, with {@code /}
     * @throws TemplateException if the file lies outside the folder or cannot be read
     */
    Optional<String> text(String name) {
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new TemplateException("templates/" + name + " cannot be read", failure);
        }
    }

    /** The names of all assets, sorted; hidden files are none. */
    Set<String> assets() {
        Set<String> names = new TreeSet<>(OWN_ASSETS);
        Path assets = folder.resolve("assets");
        if (Files.isDirectory(assets)) {
            try (Stream<Path> files = Files.walk(assets)) {
                files.filter(Files::isRegularFile)
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
                : new OutputFile.Made(new Permalink(name), text(name).orElseThrow());
    }

    private @Nullable InputStream open(String name) throws IOException {
        Optional<Path> own = ownFile(name);
        return own.isPresent() ? Files.newInputStream(own.get()) : Theme.class.getResourceAsStream(IN_PROGRAM + name);
    }

    /** The file of the site's own theme, if there is one; a name or link that leads out of the folder is a fault. */
    private Optional<Path> ownFile(String name) {
        Path own = folder.resolve(name).normalize();
        if (!own.startsWith(folder.normalize())) {
            throw new TemplateException("templates/" + name + " lies outside templates/");
        }
        if (!Files.isRegularFile(own)) {
            return Optional.empty();
        }
        try {
            Path real = own.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new TemplateException("templates/" + name + " is a link out of templates/");
            }
            return Optional.of(real);
        } catch (IOException failure) {
            throw new TemplateException("templates/" + name + " cannot be read", failure);
        }
    }
}
