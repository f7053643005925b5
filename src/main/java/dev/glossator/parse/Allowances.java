package dev.glossator.parse;

import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Allowance;
import java.util.List;

/** The rules that front matter switches off for its whole file, and the settings for a file that they name. */
final class Allowances {
    private Allowances() {}

    static List<Allowance> of(CheckedRecord frontMatter) {
        return frontMatter.records("allow").stream()
                .filter(record -> record.has("rule") && record.has("because"))
                .map(record -> new Allowance(
                        Rule.named(record.text("rule")).orElseThrow(),
                        record.text("because"),
                        record.spanOf("rule"),
                        record.has("file") ? record.text("file") : record.span().file(),
                        1,
                        Integer.MAX_VALUE))
                .toList();
    }
}
