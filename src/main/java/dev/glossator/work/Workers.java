package dev.glossator.work;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Runs a build on a number of threads: what is done for each of many things inside it, and parallel streams, use these. */
public final class Workers {
    /** What runs; it may fail on the disk. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    private Workers() {}

    /**
     * What the work makes.
     *
     * @throws IOException if the disk failed in it
     */
    public static <T> T run(int jobs, Work<T> work) throws IOException {
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

    /**
     * What is made of each thing, in the order of the things. Each is a task of its own: a parallel stream gives a thread several neighbours at
     * once, and the long articles of a site are neighbours.
     */
    public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        List<ForkJoinTask<R>> tasks = things.stream()
                .map(thing -> ForkJoinTask.adapt(() -> work.apply(thing)))
                .toList();
        ForkJoinTask.invokeAll(tasks);
        return tasks.stream().map(ForkJoinTask::join).toList();
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
