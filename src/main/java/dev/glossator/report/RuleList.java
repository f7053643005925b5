package dev.glossator.report;

import dev.glossator.diagnostic.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All rules, one line for each: id, severity and what it finds. */
public final class RuleList {
    private RuleList() {}

    /** In the order of {@link Rule}, which goes from files to editorial matters; each line ended by {@code \n}. */
    public static String text(boolean colour) {
        List<RulePage> pages = RulePage.of(List.of(Rule.values()));
        int widest =
                pages.stream().mapToInt(page -> page.rule().id().length()).max().orElse(0);
        Paint paint = colour ? Paint.ANSI : Paint.NONE;
        return pages.stream().map(page -> line(page, widest, paint)).collect(Collectors.joining());
    }

    private static String line(RulePage page, int widest, Paint paint) {
        var severity = page.rule().severity();
        String id = page.rule().id() + " ".repeat(widest - page.rule().id().length());
        String word = paint.plain(severity, String.format(Locale.ROOT, "%-7s", severity.word()));
        return paint.bold(id) + "  " + word + "  " + page.summary() + "\n";
    }
}
