package dev.glossator.publish;

import dev.glossator.model.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The path of a file of the site below the output folder, with {@code /}, e.g. {@code glossary/umerov/index.html}. It never leads out of the
 * folder or into Glossator's own.
 */
record OutputPath(String path) implements Comparable<OutputPath> {
    /** The folder below the output folder in which Glossator keeps its books. */
    static final String OWN_FOLDER = ".glossator";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not the path of a file of a site
     */
    OutputPath {
        boolean sound = path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7F)
                && Arrays.stream(path.split("/", -1)).allMatch(OutputPath::isName)
                && !Folded.of(path.split("/", 2)[0]).equals(OWN_FOLDER);
        if (!sound) {
            throw new IllegalArgumentException("not the path of a file of the site: " + path);
        }
    }

    /** Reads a path; empty if it is not the path of a file of a site. */
    static Optional<OutputPath> parse(String path) {
        try {
            return Optional.of(new OutputPath(path));
        } catch (IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && !part.equals(".") && !part.equals("..");
    }

    List<String> names() {
        return List.of(path.split("/"));
    }

    /** The folders on the way to it, outermost first. */
    List<OutputPath> folders() {
        List<String> names = names();
        return IntStream.range(1, names.size())
                .mapToObj(count -> new OutputPath(String.join("/", names.subList(0, count))))
                .toList();
    }

    /** What is equal for paths that some file system takes for the same. */
    String folded() {
        return Folded.of(path);
    }

    @Override
    public int compareTo(OutputPath other) {
        return path.compareTo(other.path);
    }

    /** In backticks, as messages show it. */
    @Override
    public String toString() {
        return "`" + path + "`";
    }
}
