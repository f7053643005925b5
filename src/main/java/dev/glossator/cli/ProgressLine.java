package dev.glossator.cli;

import dev.glossator.build.Progress;
import dev.glossator.build.Stage;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A line on a terminal that shows how far a build is. It comes when the build has lasted a second, and is gone when it ends. It goes back to
 * the beginning of its line and has no other control characters, so no colours either.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int WIDTH = 79;
    private static final int MILLISECONDS_BETWEEN = 200;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final long begin;
    private String task = "";
    private int files;
    private int done;
    /** Its class is loaded when it is made. */
    private @Nullable ProgressBar bar;

    /**
     * A line that is not shown yet.
     *
     * @param clock nanoseconds since any moment
     */
    ProgressLine(PrintWriter terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.begin = clock.getAsLong();
    }

    /** What a command does while somebody may watch. */
    interface Watched<T, E extends Exception> {
        T run(Progress progress) throws E;
    }

    /** Does it, with a line where it can be seen. */
    static <T, E extends Exception> T during(PrintWriter err, Watched<T, E> work) throws E {
        if (!Terminal.takesProgress()) {
            return work.run(Progress.UNSEEN);
        }
        try (var line = new ProgressLine(err, System::nanoTime)) {
            return work.run(line);
        }
    }

    @Override
    public synchronized void begin(Stage stage, int ofStage) {
        close();
        task = stage.word();
        files = ofStage;
        done = 0;
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar == null && clock.getAsLong() - begin >= PATIENCE) {
            bar = shown();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private ProgressBar shown() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
                .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
                .build();
    }

    private void print(String line) {
        terminal.print("\r" + line);
        terminal.flush();
    }

    /** Takes the line away, as if it had never been there. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            print(" ".repeat(WIDTH) + "\r");
        }
    }
}
