package dev.glossator.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file that a request asks for, and none outside the served folder. */
final class ServedFile {
    private ServedFile() {}

    /**
     * The real file; empty if there is none, if it is hidden, or if the path or a link leads out of the folder.
     *
     * @param path as requested, decoded, with a leading slash
     */
    static Optional<Path> find(Path folder, String path) {
        try {
            Path root = folder.toRealPath();
            Path wanted = root.resolve(path.substring(1));
            Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
            Path real = file.toRealPath();
            boolean isServed = real.startsWith(root) && Files.isRegularFile(real) && !isHidden(root.relativize(real));
            return isServed ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    /** Whether a folder was asked for without the slash that its relative links need. */
    static boolean lacksSlash(Path folder, String path) {
        return !path.endsWith("/") && Files.isDirectory(folder.resolve(path.substring(1)));
    }

    /** A static site has files for others in {@code .well-known/} (RFC 8615); nothing else that is hidden is for readers. */
    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".") && !part.toString().equals(".well-known")) {
                return true;
            }
        }
        return false;
    }
}
