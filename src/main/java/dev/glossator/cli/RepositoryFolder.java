package dev.glossator.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the source lies in the repository, as those forms of a report need it that are read by GitHub. */
final class RepositoryFolder {
    private RepositoryFolder() {}

    /**
     * The way from the root of the repository to the source, e.g. {@code sites/talks/}; empty if it is the root, or lies elsewhere. The root is
     * {@code GITHUB_WORKSPACE}, else the folder that the command is given in.
     *
     * @param environment gives the value of a variable, or {@code null} if it is not set
     */
    static String of(Path source, Function<String, @Nullable String> environment) {
        String workspace = environment.apply("GITHUB_WORKSPACE");
        Path root = Path.of(workspace == null ? "" : workspace).toAbsolutePath().normalize();
        Path folder = source.toAbsolutePath().normalize();
        if (!folder.startsWith(root) || folder.equals(root)) {
            return "";
        }
        var way = new StringBuilder();
        root.relativize(folder).forEach(name -> way.append(name).append('/'));
        return way.toString();
    }
}
