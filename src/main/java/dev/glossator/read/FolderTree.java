package dev.glossator.read;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.read.picture.PictureHeader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a folder, as they are on disk. */
public final class FolderTree implements Tree {
    private final Path source;
    private final Path content;

    private FolderTree(Path source) {
        this.source = source;
        this.content = source.resolve(ContentPath.FOLDER);
    }

    /**
     * The files of a site.
     *
     * @param source the folder that holds {@code content/}
     * @throws NoSuchFileException if there is no such folder
     */
    public static FolderTree of(Path source) throws IOException {
        Path content = source.resolve(ContentPath.FOLDER);
        if (!Files.isDirectory(content)) {
            throw new NoSuchFileException(content.toString());
        }
        return new FolderTree(source.toRealPath());
    }

    @Override
    public List<StoredFile> files(Reporter reporter) throws IOException {
        var finder = new Finder(reporter);
        Files.walkFileTree(content, finder);
        return finder.found;
    }

    private String pathOf(Path file) {
        return source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Why a link is not followed: it may lead only to what would be read in its own place, a file in {@code content/} that is not hidden. */
    private Optional<String> astray(Path link) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(content)) {
                return Optional.of("this is a link out of `" + ContentPath.FOLDER + "/`");
            }
            if (!Files.isRegularFile(real)) {
                return Optional.of("this is a link to no file");
            }
            return isHidden(content.relativize(real))
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

    /** One file, if it is no link and is not left out; it may be gone when it is read. */
    public Optional<StoredFile> file(String path) throws IOException {
        Path file = source.resolve(path);
        boolean isRead = file.normalize().startsWith(content)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !new ContentPath(path).isLeftOut();
        return isRead ? Optional.of(new FileOnDisk(path, file, Stamp.of(file))) : Optional.empty();
    }

    /** Size, time and place of what was written last. */
    private record Stamp(
            long size, FileTime modified, @Nullable Object key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.size(), file.lastModifiedTime(), file.fileKey());
        }

        static Stamp of(Path file) throws IOException {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        }
    }

    /** A file that may be a link to another one. */
    private record FileOnDisk(String path, Path file, Stamp stamp) implements StoredFile {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public Path place() throws IOException {
            return file.toRealPath();
        }

        @Override
        public Asset asset() throws IOException {
            return PictureHeader.examine(new Asset(path, place()));
        }
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final List<StoredFile> found = new ArrayList<>();
        private final Reporter reporter;

        private Finder(Reporter reporter) {
            this.reporter = reporter;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!isLeftOut(file)) {
                add(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            refuse(file, "this cannot be read", "look at its permissions");
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, BasicFileAttributes attributes) throws IOException {
            Optional<String> astray = attributes.isRegularFile() ? Optional.empty() : astray(file);
            if (astray.isPresent()) {
                refuse(file, astray.get(), "put the file itself here");
            } else {
                Stamp stamp = attributes.isRegularFile() ? Stamp.of(attributes) : Stamp.of(file);
                found.add(new FileOnDisk(pathOf(file), file, stamp));
            }
        }

        private void refuse(Path file, String reason, String help) {
            reporter.report(Rule.UNREADABLE_FILE, Span.startOf(pathOf(file)), reason, help);
        }

        private boolean isLeftOut(Path file) {
            return new ContentPath(pathOf(file)).isNamedToBeLeftOut();
        }
    }
}
