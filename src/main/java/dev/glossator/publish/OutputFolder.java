package dev.glossator.publish;

import dev.glossator.model.Folded;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which folders a site may be written to. Nothing is touched to find out. */
public final class OutputFolder {
    private static final List<String> WRITTEN_BY_PEOPLE = List.of("content", "templates");

    private OutputFolder() {}

    /**
     * Why a folder is refused, for instance {@code it is the home folder}; empty if it may be used. Paths are compared as they really are,
     * without regard to case; relative ones count from the working directory.
     */
    public static Optional<String> refusal(Path output, Path source, Path home) {
        try {
            Path real = real(output);
            if (Files.exists(real) && !Files.isDirectory(real)) {
                return Optional.of("it is no folder");
            }
            return refusalOfReal(real, real(source), real(home));
        } catch (IOException unknown) {
            return Optional.of("it cannot be found out where it lies: " + PublishException.reason(unknown));
        }
    }

    private static Optional<String> refusalOfReal(Path output, Path source, Path home) throws IOException {
        if (output.getParent() == null) {
            return Optional.of("it is the root of the file system");
        }
        if (holds(output, home)) {
            return Optional.of(holds(home, output) ? "it is the home folder" : "it holds the home folder");
        }
        if (holds(output, source)) {
            return Optional.of(holds(source, output) ? "it is the source folder" : "it holds the source folder");
        }
        for (String name : WRITTEN_BY_PEOPLE) {
            // a link may lead elsewhere: then neither the link nor what it leads to is for output
            for (Path folder : List.of(source.resolve(name), real(source.resolve(name)))) {
                if (holds(output, folder) || holds(folder, output)) {
                    return Optional.of(relation(output, folder) + " `" + name + "` of the source folder");
                }
            }
        }
        return Optional.empty();
    }

    private static String relation(Path output, Path folder) {
        if (!holds(folder, output)) {
            return "it holds";
        }
        return holds(output, folder) ? "it is" : "it lies in";
    }

    /** Whether a folder is another or one above it. */
    private static boolean holds(Path above, Path below) {
        return folded(below).startsWith(folded(above));
    }

    private static Path folded(Path path) {
        return path.getFileSystem().getPath(Folded.of(path.toString()));
    }

    /**
     * The path with the links of its existing part resolved.
     *
     * @throws IOException if a link leads nowhere or a file stands where a folder must be
     */
    static Path real(Path path) throws IOException {
        Path wanted = path.toAbsolutePath().normalize();
        Path existing = existingPart(wanted);
        if (existing.equals(wanted)) {
            return realOfExisting(wanted);
        }
        Path real = realOfExisting(existing);
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(existing.toString());
        }
        return real.resolve(existing.relativize(wanted));
    }

    private static Path existingPart(Path wanted) {
        Path part = wanted;
        while (!Files.exists(part, LinkOption.NOFOLLOW_LINKS) && part.getParent() != null) {
            part = part.getParent();
        }
        return part;
    }

    private static Path realOfExisting(Path path) throws IOException {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new FileSystemException(
                    path.toString(), null, "`" + path + "` is a symbolic link that leads nowhere");
        }
        return path.toRealPath();
    }
}
