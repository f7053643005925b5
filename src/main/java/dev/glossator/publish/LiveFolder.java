package dev.glossator.publish;

import dev.glossator.model.Asset;
import dev.glossator.model.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A folder of one run of the program, in which a site is kept as it is written. What stands in it is known by heart, so a change costs what
 * it changes; nothing is left to be read by a later run. Safe for use by several threads.
 */
public final class LiveFolder {
    private final OutputTree tree;
    private final Stage stage;
    private final Map<OutputPath, Fingerprint> files = new ConcurrentHashMap<>();
    private final Map<OutputPath, Copy> copies = new ConcurrentHashMap<>();

    private LiveFolder(Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve(OutputPath.OWN_FOLDER));
        this.tree = new OutputTree(folder);
        this.stage = Stage.in(own.resolve("stage"));
    }

    /**
     * A folder that is empty.
     *
     * @throws IOException if it cannot be written to
     */
    public static LiveFolder in(Path folder) throws IOException {
        return new LiveFolder(folder.toRealPath());
    }

    /** What a file was copied from. */
    private record Copy(Asset asset, long size, FileTime modified) {
        static Copy of(Asset asset) throws IOException {
            return new Copy(asset, Files.size(asset.file()), Files.getLastModifiedTime(asset.file()));
        }
    }

    /** A change of which nothing is to be seen yet. */
    public Change begin() {
        return new Change();
    }

    /** New files that wait until all are made; closed before {@link #finish}, it leaves the folder as it was. */
    public final class Change implements AutoCloseable {
        private final Map<OutputPath, Waiting> waiting = new ConcurrentHashMap<>();

        private Change() {}

        private record Waiting(Path place, Fingerprint print, Optional<Copy> copy) {}

        /**
         * Takes a file, unless the same one is there already. May be called by several threads.
         *
         * @throws PublishException if it cannot be copied or written
         */
        public void stage(OutputFile file) {
            OutputPath path = pathOf(file);
            try {
                Optional<Copy> copy = file instanceof OutputFile.Copied copied
                        ? Optional.of(Copy.of(copied.asset()))
                        : Optional.empty();
                if (copy.isEmpty() || !copy.get().equals(copies.get(path))) {
                    stage(file, path, copy);
                }
            } catch (IOException fault) {
                throw PublishException.because("cannot write " + path + " for the preview", fault);
            }
        }

        private void stage(OutputFile file, OutputPath path, Optional<Copy> copy) throws IOException {
            if (files.containsKey(path) && printOf(file).equals(files.get(path))) {
                copy.ifPresent(of -> copies.put(path, of));
                return;
            }
            Path place = stage.next();
            try (InputStream bytes = file.open()) {
                waiting.put(path, new Waiting(place, Fingerprint.ofCopy(bytes, Files.newOutputStream(place)), copy));
            }
        }

        /**
         * Moves the files into place.
         *
         * @param isGone tells, of the path of a file that is there, whether the site has it no more
         * @return the paths of all files that are new, different or gone, sorted
         * @throws PublishException if the folder cannot be written
         */
        public Set<String> finish(Predicate<String> isGone) {
            try {
                return move(isGone);
            } catch (IOException fault) {
                throw PublishException.because("cannot write the preview", fault);
            }
        }

        private Set<String> move(Predicate<String> isGone) throws IOException {
            synchronized (LiveFolder.this) {
                Set<String> changed = new TreeSet<>();
                for (OutputPath path : Set.copyOf(files.keySet())) {
                    if (isGone.test(path.path())) {
                        tree.remove(path);
                        files.remove(path);
                        copies.remove(path);
                        changed.add(path.path());
                    }
                }
                for (Map.Entry<OutputPath, Waiting> file : waiting.entrySet()) {
                    put(file.getKey(), file.getValue());
                    changed.add(file.getKey().path());
                }
                waiting.clear();
                return changed;
            }
        }

        private void put(OutputPath path, Waiting file) throws IOException {
            tree.put(file.place(), path);
            files.put(path, file.print());
            copies.remove(path);
            file.copy().ifPresent(of -> copies.put(path, of));
        }

        @Override
        public void close() {
            try {
                for (Waiting file : waiting.values()) {
                    Files.deleteIfExists(file.place());
                }
            } catch (IOException fault) {
                throw PublishException.because("cannot write the preview", fault);
            }
        }
    }

    private static OutputPath pathOf(OutputFile file) {
        String path = file.permalink().file();
        return OutputPath.parse(path)
                .orElseThrow(() -> new PublishException("`" + path + "` cannot be the path of a file of the site"));
    }

    private static Fingerprint printOf(OutputFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            return Fingerprint.of(bytes);
        }
    }
}
