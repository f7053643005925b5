package dev.glossator.publish;

import dev.glossator.publish.OutputTree.Standing;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells what an earlier build wrote from what is foreign. */
final class Ownership {
    private final OutputTree tree;
    private final Manifest manifest;
    private final Map<String, OutputPath> byFold = new HashMap<>();
    private final Set<OutputPath> folders = new HashSet<>();

    Ownership(OutputTree tree, Manifest manifest) {
        this.tree = tree;
        this.manifest = manifest;
        for (OutputPath path : manifest.files().keySet()) {
            byFold.put(path.folded(), path);
            folders.addAll(path.folders());
        }
    }

    /** The foreign files and folders that stand where files must go, sorted. */
    List<OutputPath> foreignAmong(Collection<OutputPath> wanted) throws IOException {
        var foreign = new TreeSet<OutputPath>();
        for (OutputPath path : wanted) {
            var standing = tree.look(path);
            if (standing.isPresent()) {
                addForeign(standing.get(), foreign);
            }
        }
        return List.copyOf(foreign);
    }

    private void addForeign(Standing standing, Set<OutputPath> foreign) throws IOException {
        boolean folder = standing.attributes().isDirectory();
        if (!isOurs(standing) || (folder && holdsForeign(standing.path()))) {
            foreign.add(standing.path());
        }
    }

    private boolean holdsForeign(OutputPath folder) throws IOException {
        for (String inside : tree.below(folder)) {
            Optional<OutputPath> path = OutputPath.parse(inside);
            Optional<Standing> standing = path.isPresent() ? tree.look(path.get()) : Optional.empty();
            if (standing.isEmpty() || !isOurs(standing.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOurs(Standing standing) throws IOException {
        OutputPath path = standing.path();
        if (standing.attributes().isDirectory()) {
            return folders.contains(path);
        }
        return standing.attributes().isRegularFile() && (manifest.owns(path) || isOursInOtherCase(path));
    }

    private boolean isOursInOtherCase(OutputPath path) throws IOException {
        OutputPath known = byFold.get(path.folded());
        return known != null && tree.areSame(known, path);
    }
}
