package dev.glossator.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which new files wait until all are made. They are numbered, since their paths may differ only in what the file system does
 * not tell apart.
 */
final class Stage {
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    private Stage(Path folder) {
        this.folder = folder;
    }

    /** An empty stage; what a killed build left there is removed. */
    static Stage in(Path folder) throws IOException {
        var stage = new Stage(folder);
        stage.discard();
        Files.createDirectory(folder);
        return stage;
    }

    /** A place for one more file. */
    Path next() {
        return folder.resolve(Integer.toString(count.incrementAndGet()));
    }

    /** Removes it with all that is still in it. Links are removed, not followed. */
    void discard() throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Removal());
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
            if (fault != null) {
                throw fault;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
