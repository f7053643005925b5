package dev.glossator.language;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Calls from several threads at once. */
final class Threads {
    private Threads() {}

    /** All different results of a thousand calls from each of four threads. */
    static <T> Set<T> resultsOf(Callable<T> call) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var results = new HashSet<T>();
            var running = Stream.generate(() -> (Callable<Set<T>>) () -> thousandTimes(call))
                    .limit(4)
                    .toList();
            for (Future<Set<T>> part : pool.invokeAll(running)) {
                results.addAll(part.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Set<T> thousandTimes(Callable<T> call) throws Exception {
        var results = new HashSet<T>();
        for (int i = 0; i < 1000; i++) {
            results.add(call.call());
        }
        return results;
    }
}
