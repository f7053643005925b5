package dev.glossator.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder on disk. Every way to a file is walked from the top and a symbolic link on it is refused, so that nothing outside is
 * read, written or removed.
 */
final class OutputTree {
    private final Path root;

    /** The tree of a folder; its path holds no links. */
    OutputTree(Path root) {
        this.root = root;
    }

    /**
     * Something that exists.
     *
     * @param path the path that was looked for, or that of a file on the way to it
     */
    record Standing(OutputPath path, BasicFileAttributes attributes) {}

    /**
     * What stands at a path, or the file that stands in the way to it.
     *
     * @throws PublishException if a folder on the way is a symbolic link
     */
    Optional<Standing> look(OutputPath path) throws IOException {
        for (OutputPath folder : path.folders()) {
            Optional<Standing> standing = standing(folder);
            if (standing.isEmpty() || !isFolderOnTheWay(standing.get())) {
                return standing;
            }
        }
        return standing(path);
    }

    private static boolean isFolderOnTheWay(Standing standing) {
        if (standing.attributes().isSymbolicLink()) {
            throw new PublishException("the folder " + standing.path()
                    + " in the output folder is a symbolic link, which is never followed; remove the link");
        }
        return standing.attributes().isDirectory();
    }

    private Optional<Standing> standing(OutputPath path) throws IOException {
        try {
            var attributes = Files.readAttributes(place(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Standing(path, attributes));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    /** Whether a regular file of that size stands there. */
    boolean hasFile(OutputPath path, long size) throws IOException {
        return look(path)
                .filter(standing -> isFile(standing, path))
                .filter(standing -> standing.attributes().size() == size)
                .isPresent();
    }

    private static boolean isFile(Standing standing, OutputPath path) {
        return standing.path().equals(path) && standing.attributes().isRegularFile();
    }

    /** The paths of everything below a folder, folders and links included, from the output folder. */
    List<String> below(OutputPath folder) throws IOException {
        String separator = root.getFileSystem().getSeparator();
        try (Stream<Path> paths = Files.walk(place(folder))) {
            return paths.skip(1)
                    .map(path -> root.relativize(path).toString().replace(separator, "/"))
                    .toList();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    /** Whether two paths that exist are one file, as on a disk that does not tell case apart. */
    boolean areSame(OutputPath one, OutputPath other) throws IOException {
        Path first = place(one);
        Path second = place(other);
        return Files.exists(first, LinkOption.NOFOLLOW_LINKS)
                && Files.exists(second, LinkOption.NOFOLLOW_LINKS)
                && Files.isSameFile(first, second);
    }

    /** Moves a finished file to its path at once, over an older one if there is one. */
    void put(Path staged, OutputPath path) throws IOException {
        for (OutputPath folder : path.folders()) {
            Optional<Standing> standing = standing(folder);
            if (standing.isEmpty()) {
                Files.createDirectory(place(folder));
            } else if (!isFolderOnTheWay(standing.get())) {
                throw new PublishException("a file stands at " + folder + " where a folder must be");
            }
        }
        Files.move(staged, place(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a file and the folders that are empty then; whether there was one. What is no regular file stays. */
    boolean remove(OutputPath path) throws IOException {
        Optional<Standing> standing = look(path);
        boolean file = standing.filter(found -> isFile(found, path)).isPresent();
        if (file) {
            Files.delete(place(path));
        }
        if (file || standing.isEmpty()) {
            removeEmptyFolders(path);
        }
        return file;
    }

    private void removeEmptyFolders(OutputPath path) throws IOException {
        List<OutputPath> folders = path.folders();
        for (int i = folders.size() - 1; i >= 0; i--) {
            Optional<Standing> folder = look(folders.get(i));
            if (folder.isPresent() && !isRemoved(folder.get())) {
                return;
            }
        }
    }

    private boolean isRemoved(Standing folder) throws IOException {
        if (!folder.attributes().isDirectory()) {
            return false;
        }
        try {
            Files.delete(place(folder.path()));
            return true;
        } catch (DirectoryNotEmptyException used) {
            return false;
        }
    }

    private Path place(OutputPath path) {
        Path place = root.resolve(path.path());
        if (!place.startsWith(root)) {
            throw new IllegalArgumentException("outside the output folder: " + path);
        }
        return place;
    }
}
