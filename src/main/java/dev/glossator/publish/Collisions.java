package dev.glossator.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Paths of one site that cannot exist side by side on every file system. */
final class Collisions {
    private final TreeSet<OutputPath> found = new TreeSet<>();
    private final Map<String, OutputPath> files = new HashMap<>();

    private Collisions() {}

    /** Those equal without regard to case and Unicode form, and files where another path needs a folder; sorted. */
    static List<OutputPath> among(Collection<OutputPath> paths) {
        var collisions = new Collisions();
        paths.forEach(collisions::addFile);
        paths.forEach(collisions::addFolders);
        return List.copyOf(collisions.found);
    }

    private void addFile(OutputPath path) {
        OutputPath earlier = files.put(path.folded(), path);
        if (earlier != null) {
            found.add(earlier);
            found.add(path);
        }
    }

    private void addFolders(OutputPath path) {
        for (OutputPath folder : path.folders()) {
            OutputPath file = files.get(folder.folded());
            if (file != null) {
                found.add(file);
                found.add(path);
            }
        }
    }
}
