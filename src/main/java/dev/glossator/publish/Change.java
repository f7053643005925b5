package dev.glossator.publish;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The way from the old site to the new one, in steps that are called in the order in which they stand here. Stopped after any step, the
 * folder holds whole files only, all of them owned by the manifest.
 */
final class Change {
    private final OutputTree tree;
    private final Manifest before;
    private final Manifest after;
    private final SortedMap<OutputPath, Path> staged;
    private int removed;

    /**
     * A change that was not begun.
     *
     * @param staged the files to write and where they wait
     */
    Change(OutputTree tree, Manifest before, Manifest after, SortedMap<OutputPath, Path> staged) {
        this.tree = tree;
        this.before = before;
        this.after = after;
        this.staged = staged;
    }

    /**
     * Looks for whatever forbids the change; nothing is touched.
     *
     * @throws PublishException if a foreign file is in the way or a symbolic link lies on the way to a file
     */
    void check() throws IOException {
        List<OutputPath> foreign =
                new Ownership(tree, before).foreignAmong(after.files().keySet());
        if (!foreign.isEmpty()) {
            throw new PublishException("Glossator did not write " + listed(foreign)
                    + " and would have to replace it; move it away or choose another output folder");
        }
        for (OutputPath path : stale()) {
            tree.look(path);
        }
    }

    static String listed(Collection<OutputPath> paths) {
        return paths.stream().map(OutputPath::toString).collect(joining(", "));
    }

    /** Whether there is anything to write or to remove. */
    boolean isNeeded() {
        return !staged.isEmpty() || !before.equals(after);
    }

    /** Writes down that the old and the new files are ours, before any of them is. */
    void announce(ManifestFile manifest, Stage stage) throws IOException {
        manifest.write(before.changingTo(after, staged.keySet()), stage.next());
    }

    /** Removes stale files that stand where a folder must be, or lie in a folder where a file must be. */
    void clearTheWay() throws IOException {
        var needed = new HashSet<OutputPath>();
        after.files().keySet().forEach(path -> needed.addAll(path.folders()));
        for (OutputPath path : stale()) {
            if (needed.contains(path) || path.folders().stream().anyMatch(after::owns)) {
                remove(path);
            }
        }
    }

    /** Moves every new file to its path. */
    void move() throws IOException {
        for (Map.Entry<OutputPath, Path> file : staged.entrySet()) {
            tree.put(file.getValue(), file.getKey());
        }
    }

    /** Removes what the new site does not have. */
    void removeStale() throws IOException {
        Map<String, OutputPath> kept = new HashMap<>();
        after.files().keySet().forEach(path -> kept.put(path.folded(), path));
        for (OutputPath path : stale()) {
            OutputPath twin = kept.get(path.folded());
            if (twin == null || !tree.areSame(twin, path)) {
                remove(path);
            }
        }
    }

    /** Writes down the new site alone. */
    Published complete(ManifestFile manifest, Stage stage) throws IOException {
        manifest.write(after, stage.next());
        return result();
    }

    Published result() {
        return new Published(staged.size(), after.files().size() - staged.size(), removed);
    }

    private void remove(OutputPath path) throws IOException {
        if (tree.remove(path)) {
            removed++;
        }
    }

    private List<OutputPath> stale() {
        Set<OutputPath> gone = new HashSet<>(before.files().keySet());
        gone.removeAll(after.files().keySet());
        return gone.stream().sorted().toList();
    }
}
