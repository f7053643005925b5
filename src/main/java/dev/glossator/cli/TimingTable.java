package dev.glossator.cli;

import dev.glossator.build.Stage;
import dev.glossator.build.Timings;
import java.time.Duration;
import java.util.Locale;

/** How long each stage took, and its share. */
final class TimingTable {
    private static final double PER_SECOND = 1e9;

    private TimingTable() {}

    static String of(Timings timings) {
        double total = timings.total().toNanos() / PER_SECOND;
        var table = new StringBuilder();
        for (Stage stage : Stage.values()) {
            Duration spent = timings.spent().get(stage);
            if (spent != null) {
                double seconds = spent.toNanos() / PER_SECOND;
                table.append(String.format(
                        Locale.ROOT, "%-8s %7.3f s %5.1f %%%n", stage.word(), seconds, 100 * seconds / total));
            }
        }
        return table.append(String.format(Locale.ROOT, "%-8s %7.3f s%n", "total", total))
                .toString();
    }
}
