package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;

/** What stands where an entry is asked for: an id, or the name of who or what has no record. */
final class Parties {
    private Parties() {}

    /** Whether a party has an id or a name; if not, that is reported. */
    static boolean isNamed(CheckedRecord party, Reporter reporter) {
        boolean isNamed = party.has("id") || party.has("name");
        if (!isNamed) {
            reporter.report(
                    Rule.MISSING_FIELD, party.span(), "a party needs `id` or `name`", "write for instance `{name: …}`");
        }
        return isNamed;
    }
}
