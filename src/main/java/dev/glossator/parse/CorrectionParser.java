package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.Correction;
import dev.glossator.model.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrections of an article from records. */
final class CorrectionParser {
    /** A correction is shown on the page of each claim that it touches. */
    static final int MOST_TOUCHED = 100;

    private CorrectionParser() {}

    /** What the field {@code corrections} lists, newest first. A record without a date or words was reported and is left out. */
    static List<Correction> corrections(CheckedRecord record, Reporter reporter) {
        List<Correction> corrections = new ArrayList<>();
        Map<PartialDate, Integer> numbers = new HashMap<>();
        for (CheckedRecord item : record.records("corrections")) {
            PartialDate date = item.date("date");
            if (date != null && item.has("what")) {
                corrections.add(new Correction(
                        date,
                        Correction.Kind.of(item.choice("kind", Correction.Kind.CORRECTION.word())),
                        item.text("what"),
                        touches(item, reporter),
                        numbers.merge(date, 1, Integer::sum),
                        item.spanOf("date")));
            }
        }
        return corrections.stream().sorted(Correction.NEWEST_FIRST).toList();
    }

    private static List<ClaimReference> touches(CheckedRecord item, Reporter reporter) {
        List<CheckedRecord.Words> ids = item.wordsOf("touches");
        if (ids.size() > MOST_TOUCHED) {
            reporter.report(
                    Rule.FRONT_MATTER_TYPE,
                    item.spanOf("touches"),
                    "a correction touches at most " + MOST_TOUCHED + " claims",
                    "name those that matter, or divide the correction");
            return List.of();
        }
        return ids.stream().map(id -> new ClaimReference(id.text(), id.span())).toList();
    }
}
