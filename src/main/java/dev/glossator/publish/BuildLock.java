package dev.glossator.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The right of one build, on this machine, to write to an output folder. */
final class BuildLock implements AutoCloseable {
    // a second channel on a locked file would, when closed, release the first one's lock on POSIX systems
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final long PAUSE_MILLIS = 50;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until no other build has the lock; empty if one still has it after the given time. */
    static Optional<BuildLock> acquire(Path file, Duration wait) throws IOException {
        long start = System.nanoTime();
        Optional<BuildLock> lock = tryAcquire(file);
        while (lock.isEmpty() && System.nanoTime() - start < wait.toNanos()) {
            pause();
            lock = tryAcquire(file);
        }
        return lock;
    }

    private static Optional<BuildLock> tryAcquire(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<BuildLock> lock = Optional.empty();
        try {
            lock = tryLock(file);
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
        return lock;
    }

    private static Optional<BuildLock> tryLock(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PublishException("stopped while waiting for another build");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
