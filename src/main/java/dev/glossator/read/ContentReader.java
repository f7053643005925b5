package dev.glossator.read;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.Content;
import dev.glossator.model.ContentFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the folder {@code content/} of a site. */
public final class ContentReader {
    private static final String FOLDER = "content";
    private static final String SOURCES = FOLDER + "/sources/";
    private static final List<String> TEXTS = List.of(".md", ".yaml", ".yml", ".bib");

    /** What git, file managers and editors leave in a folder and nobody wants to publish. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\.git.*|\\.DS_Store|\\._.*|\\..*\\.swp|.*~|Thumbs\\.db|desktop\\.ini");

    private final Path source;
    private final Reporter reporter;
    private final List<Path> texts = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();

    private ContentReader(Path source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    /**
     * Reads every file below {@code content/} except hidden ones, and everything below {@code content/static/} except what tools leave
     * behind. A file that cannot be read, and a link to anything but such a file, is reported as {@code unreadable-file} and left out.
     *
     * @param source the folder that holds {@code content/}
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if the folder cannot be listed
     */
    public static Content read(Path source, Reporter reporter) throws IOException {
        Path folder = source.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new ContentReader(source.toRealPath(), reporter).read();
    }

    private Content read() throws IOException {
        Files.walkFileTree(source.resolve(FOLDER), new Finder());
        texts.sort(Comparator.comparing(this::pathOf));
        assets.sort(Comparator.comparing(Asset::path));
        var decoder = new TextDecoder(reporter);
        List<ContentFile> files = texts.parallelStream()
                .map(file -> decoder.decode(pathOf(file), file))
                .flatMap(Optional::stream)
                .map(text -> FrontMatterCut.cut(text, reporter))
                .toList();
        return new Content(files, assets);
    }

    private String pathOf(Path file) {
        return source.relativize(file).toString().replace('\\', '/');
    }

    private void found(Path file, BasicFileAttributes attributes) throws IOException {
        Optional<String> astray = attributes.isRegularFile() ? Optional.empty() : astray(file);
        if (astray.isPresent()) {
            reporter.report(Rule.UNREADABLE_FILE, Span.startOf(pathOf(file)), astray.get(), "put the file itself here");
        } else if (!isNameable(file)) {
            reporter.report(
                    Rule.UNREADABLE_FILE,
                    Span.startOf(pathOf(file)),
                    "the name of this file or of its folder holds a character that no address can have",
                    "rename it");
        } else if (isText(pathOf(file)) && !isStatic(file)) {
            texts.add(file);
        } else {
            assets.add(new Asset(pathOf(file), file.toRealPath()));
        }
    }

    /** Why a link is not followed: it may lead only to what would be read in its own place, a file in {@code content/} that is not hidden. */
    private Optional<String> astray(Path link) {
        Path folder = source.resolve(FOLDER);
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(folder)) {
                return Optional.of("this is a link out of `" + FOLDER + "/`");
            }
            if (!Files.isRegularFile(real)) {
                return Optional.of("this is a link to no file");
            }
            return isHidden(folder.relativize(real))
                    ? Optional.of("this is a link to a hidden file or into a hidden folder")
                    : Optional.empty();
        } catch (IOException broken) {
            return Optional.of("this is a link to nothing");
        }
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** JSON may also be a file that a text links to. */
    private static boolean isText(String path) {
        return TEXTS.stream().anyMatch(path::endsWith) || (path.startsWith(SOURCES) && path.endsWith(".json"));
    }

    /** Some systems allow control characters and backslashes in names; no address of a site has them. */
    private boolean isNameable(Path file) {
        for (Path part : source.relativize(file)) {
            if (part.toString().chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '\\')) {
                return false;
            }
        }
        return true;
    }

    private boolean isStatic(Path file) {
        return Asset.isStatic(pathOf(file));
    }

    private boolean isLeftOut(Path file) {
        return isStatic(file)
                ? LEFT_BEHIND.matcher(file.getFileName().toString()).matches()
                : file.getFileName().toString().startsWith(".");
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!isLeftOut(file)) {
                found(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            reporter.report(
                    Rule.UNREADABLE_FILE, Span.startOf(pathOf(file)), "this cannot be read", "look at its permissions");
            return FileVisitResult.CONTINUE;
        }
    }
}
