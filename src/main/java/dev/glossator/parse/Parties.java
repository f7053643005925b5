package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Party;
import java.util.Optional;

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

    /** The party that a record names; empty if it names none. */
    static Optional<Party> of(CheckedRecord party, Reporter reporter) {
        if (!isNamed(party, reporter)) {
            return Optional.empty();
        }
        return Optional.of(new Party(
                party.text("id"), party.text("name"), party.has("id") ? party.spanOf("id") : party.spanOf("name")));
    }
}
