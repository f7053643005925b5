package dev.glossator.build;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** Runs a build on a number of threads: parallel streams inside it use these, and keep the order of their source. */
final class Workers {
    /** What runs; it may fail on the disk. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private Workers() {}

    static <T> T run(int jobs, Work<T> work) throws IOException {
        var pool = new ForkJoinPool(jobs);
        try {
            Callable<T> task = work::run;
            return pool.submit(task).get();
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What the work threw, not how it came here: a pool wraps a failure of the disk more than once. */
    private static IOException unwrapped(ExecutionException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                return disk;
            }
        }
        if (failure.getCause() instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException(failure.getCause());
    }
}
