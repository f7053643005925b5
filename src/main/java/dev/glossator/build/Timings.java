package dev.glossator.build;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** How long each stage of a build took, and each file in it. */
public final class Timings {
    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::start).thenComparing(Step::stage).thenComparing(Step::name);

    private final Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final long begin = System.nanoTime();
    private long lapStart = begin;

    Timings() {}

    /**
     * One piece of work.
     *
     * @param name the file that it was about, or the word of the stage for a stage as a whole
     * @param thread the name of the thread that did it
     * @param start since the build began
     */
    public record Step(Stage stage, String name, String thread, Duration start, Duration duration) {}

    /** Counts the time since the last lap for a stage. */
    void lap(Stage stage) {
        long now = System.nanoTime();
        spent.merge(stage, Duration.ofNanos(now - lapStart), Duration::plus);
        add(stage, stage.word(), "stages", lapStart, now);
        lapStart = now;
    }

    /**
     * Does a piece of work of a stage; several threads may do so at once.
     *
     * @param name which file it was about, seen from what came of it
     */
    <T> T step(Stage stage, Supplier<T> work, Function<T, String> name) {
        long start = System.nanoTime();
        T made = work.get();
        add(stage, name.apply(made), Thread.currentThread().getName(), start, System.nanoTime());
        return made;
    }

    private void add(Stage stage, String name, String thread, long start, long end) {
        steps.add(new Step(stage, name, thread, Duration.ofNanos(start - begin), Duration.ofNanos(end - start)));
    }

    /** The stages that ran, in their order. */
    public Map<Stage, Duration> spent() {
        return Map.copyOf(spent);
    }

    /** The stages and the files in them, by their beginnings. */
    public List<Step> steps() {
        return steps.stream().sorted(ORDER).toList();
    }

    public Duration total() {
        return spent.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
