package dev.glossator.build;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How long each stage of a build took. */
public final class Timings {
    private final Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    private long lapStart = System.nanoTime();

    Timings() {}

    /** Counts the time since the last lap for a stage. */
    void lap(Stage stage) {
        long now = System.nanoTime();
        spent.merge(stage, Duration.ofNanos(now - lapStart), Duration::plus);
        lapStart = now;
    }

    /** The stages that ran, in their order. */
    public Map<Stage, Duration> spent() {
        return Map.copyOf(spent);
    }

    public Duration total() {
        return spent.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
