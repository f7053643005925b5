package dev.glossator.scaffold;

import dev.glossator.diagnostic.Rule;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A file that is to be written where none is.
 *
 * @param path below the folder of the site, with {@code /}
 */
public record NewFile(String path, String text) {
    /** A file of records in which rules are switched off until its writer goes on. */
    public NewFile allowing(Collection<Rule> rules) {
        String lines = rules.stream()
                .map(rule -> "# glossator: allow " + rule.id() + " because this was just begun\n")
                .collect(Collectors.joining());
        return new NewFile(path, lines + text);
    }
}
