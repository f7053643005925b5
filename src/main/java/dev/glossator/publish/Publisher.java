package dev.glossator.publish;

import dev.glossator.model.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Puts the files of one build into the output folder. They wait in a stage until {@link #finish} moves them into place, so the old site
 * stands until then; closed without it, the stage is thrown away.
 *
 * <pre>{@code
 * try (var publisher = Publisher.open(output)) {
 *     files.parallel().forEach(publisher::stage);
 *     return publisher.finish();
 * }
 * }</pre>
 *
 * Whether the folder may be written to at all is for {@link OutputFolder} to say, before. Every method throws {@link PublishException}.
 */
public final class Publisher implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Path output;
    private final OutputTree tree;
    private final BuildLock lock;
    private final ManifestFile manifestFile;
    private final Manifest before;
    private final Stage stage;
    private final ConcurrentSkipListMap<OutputPath, Fingerprint> files = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<OutputPath, Path> staged = new ConcurrentSkipListMap<>();
    private final Queue<OutputPath> twice = new ConcurrentLinkedQueue<>();

    private Publisher(Path output, Path root, BuildLock lock) throws IOException {
        Path own = root.resolve(OutputPath.OWN_FOLDER);
        this.output = output;
        this.tree = new OutputTree(root);
        this.lock = lock;
        this.manifestFile = new ManifestFile(own.resolve(ManifestFile.NAME));
        this.before = manifestFile.read();
        this.stage = Stage.in(own.resolve("stage"));
    }

    /** Makes the folder if need be, and waits up to ten seconds for another build to end. */
    public static Publisher open(Path output) {
        return open(output, WAIT);
    }

    /**
     * Makes the folder if need be, and waits for another build to end.
     *
     * @throws PublishException if the other one does not end in time, the folder cannot be written or its manifest cannot be read
     */
    public static Publisher open(Path output, Duration wait) {
        try {
            Path root = Files.createDirectories(OutputFolder.real(output)).toRealPath();
            BuildLock lock =
                    BuildLock.acquire(ownFolder(root).resolve("lock"), wait).orElseThrow(() -> busy(output, wait));
            return locked(output, root, lock);
        } catch (IOException fault) {
            throw PublishException.because("cannot write to the output folder `" + output + "`", fault);
        }
    }

    private static PublishException busy(Path output, Duration wait) {
        return new PublishException(
                "another build is writing to `%s` and did not end within %d seconds; try again later"
                        .formatted(output, wait.toSeconds()));
    }

    private static Path ownFolder(Path root) throws IOException {
        Path own = root.resolve(OutputPath.OWN_FOLDER);
        if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(own);
        }
        if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException("`" + own + "` must be a folder, where Glossator keeps its books; move it away");
        }
        return own;
    }

    private static Publisher locked(Path output, Path root, BuildLock lock) throws IOException {
        boolean opened = false;
        try {
            var publisher = new Publisher(output, root, lock);
            opened = true;
            return publisher;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** Takes one file of the new site. Its bytes are kept only if they differ from what stands at its path. May be called by several threads. */
    public void stage(OutputFile file) {
        OutputPath path = pathOf(file);
        try {
            Optional<Fingerprint> same = unchanged(file, path);
            Fingerprint print = same.isPresent() ? same.get() : write(file, path);
            if (files.putIfAbsent(path, print) != null) {
                twice.add(path);
            }
        } catch (IOException fault) {
            throw PublishException.because(
                    "cannot write %s to `%s`, the old site is untouched".formatted(path, output), fault);
        }
    }

    private static OutputPath pathOf(OutputFile file) {
        String path = file.permalink().file();
        return OutputPath.parse(path)
                .orElseThrow(() -> new PublishException("`" + path + "` cannot be the path of a file of the site"));
    }

    private Optional<Fingerprint> unchanged(OutputFile file, OutputPath path) throws IOException {
        Optional<Fingerprint> known = before.fingerprint(path);
        if (known.isEmpty() || !tree.hasFile(path, known.get().size())) {
            return Optional.empty();
        }
        try (InputStream bytes = open(file)) {
            return known.filter(Fingerprint.of(bytes)::equals);
        }
    }

    // its own message: this is a fault of what is copied, not of the output folder
    private static InputStream open(OutputFile file) {
        try {
            return file.open();
        } catch (IOException fault) {
            throw PublishException.because(
                    "cannot read what `%s` is copied from"
                            .formatted(file.permalink().file()),
                    fault);
        }
    }

    private Fingerprint write(OutputFile file, OutputPath path) throws IOException {
        Path place = stage.next();
        staged.put(path, place);
        try (InputStream bytes = open(file)) {
            return Fingerprint.ofCopy(bytes, Files.newOutputStream(place));
        }
    }

    /**
     * Moves the new files into place and removes what an earlier build wrote and this one did not.
     *
     * @throws PublishException if two paths collide, something foreign is in the way (both before anything is touched), or the disk fails
     */
    public Published finish() {
        Change change = checked();
        if (!change.isNeeded()) {
            return change.result();
        }
        try {
            announce(change);
            change.clearTheWay();
            change.move();
            change.removeStale();
            return change.complete(manifestFile, stage);
        } catch (IOException fault) {
            throw PublishException.because(
                    "cannot write to `%s`, the next build completes what this one began".formatted(output), fault);
        }
    }

    /** The change, of which nothing is done yet. */
    Change checked() {
        var collisions = new TreeSet<>(Collisions.among(files.keySet()));
        collisions.addAll(twice);
        if (!collisions.isEmpty()) {
            throw new PublishException("these files cannot stand side by side on every machine: "
                    + Change.listed(collisions) + "; rename all but one");
        }
        var change = new Change(tree, before, new Manifest(new TreeMap<>(files)), new TreeMap<>(staged));
        try {
            change.check();
        } catch (IOException fault) {
            throw PublishException.because("cannot read `%s`, the old site is untouched".formatted(output), fault);
        }
        return change;
    }

    /** The step after which the new files are ours, too. */
    void announce(Change change) throws IOException {
        change.announce(manifestFile, stage);
    }

    /** Throws away what was staged and not moved, and lets other builds in. */
    @Override
    public void close() {
        try (lock) {
            stage.discard();
        } catch (IOException fault) {
            throw PublishException.because("cannot write to `" + output + "`", fault);
        }
    }
}
