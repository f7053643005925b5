package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Entry;
import dev.glossator.name.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds what entries say of their names against one another. Names that the matcher does not tell apart are one name here. */
final class NameClaims {
    /** By name: the ids of the entries that have it, and how each writes it. */
    private final Map<String, Map<String, String>> owners = new TreeMap<>();

    private final Map<String, Entry> entries;
    private final Reporter reporter;

    private NameClaims(Map<String, Entry> entries, Reporter reporter) {
        this.entries = entries;
        this.reporter = reporter;
    }

    /**
     * Reports names of several entries that do not all share them, names that one entry has and never has, and names that are said to be
     * shared and are not.
     *
     * @param entries by id, in a fixed order
     */
    static void check(Map<String, Entry> entries, Reporter reporter) {
        var claims = new NameClaims(entries, reporter);
        entries.values().forEach(claims::add);
        claims.owners.forEach(claims::checkShared);
        entries.values().forEach(claims::checkNever);
        entries.values().forEach(claims::checkOthers);
    }

    private void add(Entry entry) {
        Names.linkedSpellings(entry)
                .forEach(text -> owners.computeIfAbsent(Spelling.folded(text), key -> new LinkedHashMap<>())
                        .putIfAbsent(entry.id(), text));
    }

    private void checkShared(String name, Map<String, String> spellings) {
        List<Entry> bearers = spellings.keySet().stream().map(entries::get).toList();
        if (bearers.size() > 1
                && !bearers.stream().allMatch(entry -> folded(entry.shared()).contains(name))) {
            Entry last = bearers.get(bearers.size() - 1);
            String text = spellings.getOrDefault(last.id(), name);
            reporter.report(ambiguous(last, "the name `" + text + "` already belongs to another entry")
                    .help("take it away from one of them, or write `shared: [" + text
                            + "]` in both, and `actors` in articles that use it")
                    .related(
                            "`" + bearers.get(0).id() + "` has it",
                            bearers.get(0).span()));
        }
    }

    private void checkNever(Entry entry) {
        Set<String> never = folded(entry.never());
        Names.linkedSpellings(entry).stream()
                .filter(text -> never.contains(Spelling.folded(text)))
                .forEach(text -> reporter.report(ambiguous(entry, "`" + text + "` is a name of this entry and never is")
                        .help("take it out of `never`, or out of its names")));
    }

    private void checkOthers(Entry entry) {
        for (String text : entry.shared()) {
            Map<String, String> bearers = owners.getOrDefault(Spelling.folded(text), Map.of());
            if (!bearers.containsKey(entry.id())) {
                reporter.report(unshared(entry, "this entry shares the name `" + text + "` and does not have it")
                        .help("add it to `aliases`, or take it out of `shared`"));
            } else if (bearers.size() == 1) {
                reporter.report(unshared(entry, "no other entry has the name `" + text + "`")
                        .help("take it out of `shared`, or add it to the other entry's `aliases`"));
            }
        }
    }

    private static Diagnostic ambiguous(Entry entry, String message) {
        return Diagnostic.of(Rule.AMBIGUOUS_ALIAS, entry.span(), message);
    }

    private static Diagnostic unshared(Entry entry, String message) {
        return Diagnostic.of(Rule.UNSHARED_NAME, entry.span(), message);
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream().map(Spelling::folded).collect(Collectors.toSet());
    }
}
