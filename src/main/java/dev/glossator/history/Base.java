package dev.glossator.history;

import dev.glossator.read.FolderTree;
import dev.glossator.read.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Another state of a site, which the present one is compared with.
 *
 * @param name as the writer calls it
 */
public record Base(String name, Tree tree) {
    /**
     * Finds a state by its name. What begins with {@code /} or {@code .} is a folder that holds {@code content/}. Anything else is a revision
     * of git, or a folder if there is no such revision.
     *
     * @param source the folder that holds the present state
     * @throws HistoryException if there is neither
     * @throws IOException if there is no folder {@code content/} in the source, or it cannot be read
     */
    public static Base of(String name, Path source) throws IOException {
        if (name.startsWith("-") || name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new HistoryException("`" + name + "` can be no revision and no folder");
        }
        FolderTree.of(source);
        if (name.startsWith("/") || name.startsWith(".")) {
            return folder(name);
        }
        return revision(name, source);
    }

    private static Base folder(String name) throws IOException {
        if (!isSite(name)) {
            throw new HistoryException("there is no folder `" + name + "` that holds content/");
        }
        return new Base(name, FolderTree.of(Path.of(name)));
    }

    private static boolean isSite(String name) {
        try {
            return Files.isDirectory(Path.of(name, "content"));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static Base revision(String name, Path source) throws IOException {
        var git = new Git(source);
        var found = git.line("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        if (found.succeeded()) {
            return new Base(name, new CommitTree(git, source, name, found.result()));
        }
        if (isSite(name)) {
            return folder(name);
        }
        throw unknown(name, git);
    }

    private static HistoryException unknown(String name, Git git) {
        String sought = "there is no revision and no folder `" + name + "`";
        var shallow = git.line("rev-parse", "--is-shallow-repository");
        if (!shallow.succeeded()) {
            return new HistoryException(
                    "there is no folder `" + name + "`, and git cannot look for a revision: " + shallow.complaint(),
                    "name a folder, or a revision where the site is kept in git");
        }
        return shallow.result().equals("true")
                ? new HistoryException(
                        sought + " in this clone, which has only a part of the history",
                        "fetch all of it: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout")
                : new HistoryException(
                        sought, "`git branch --all` and `git tag` list names; fetch a branch that others pushed");
    }
}
