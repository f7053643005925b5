package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.name.Found;
import dev.glossator.name.NameMatcher;
import dev.glossator.name.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** All spellings of all entries, and whose they are. */
final class Names {
    /** Stands for whoever bears a name that is never an entry's. */
    static final String NOBODY = "";

    private final Map<String, Entry> entries;
    private final Map<String, List<Entry>> owners = new TreeMap<>();
    private final NameMatcher matcher;

    private Names(Map<String, Entry> entries) {
        this.entries = entries;
        List<Spelling> spellings = new ArrayList<>();
        for (Entry entry : entries.values()) {
            spellings.addAll(spellingsOf(entry));
            linkedSpellings(entry)
                    .forEach(text -> owners.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(entry));
        }
        this.matcher = NameMatcher.of(spellings);
    }

    /** Reports names that several entries claim without saying that they share them. */
    static Names of(Map<String, Entry> entries, Reporter reporter) {
        var names = new Names(entries);
        names.owners.forEach((text, owners) -> {
            if (owners.size() > 1
                    && !owners.stream().allMatch(owner -> owner.shared().contains(text))) {
                reporter.report(ambiguous(text, owners));
            }
        });
        return names;
    }

    NameMatcher matcher() {
        return matcher;
    }

    boolean has(String entry) {
        return entries.containsKey(entry);
    }

    /** The entries that a reference may mean: the one with that id, else those with that spelling. */
    List<String> meant(String written) {
        return entries.containsKey(written)
                ? List.of(written)
                : matcher.exact(written).orElseGet(() -> inflected(written));
    }

    /** The entries of a term that stands there with another first letter or an ending. */
    private List<String> inflected(String written) {
        return matcher.find(written).stream()
                .filter(found -> found.start() == 0 && found.end() == written.length())
                .findFirst()
                .map(Found::entries)
                .orElse(List.of());
    }

    /** Every id and every spelling that links. */
    Set<String> known() {
        Set<String> known = new LinkedHashSet<>(entries.keySet());
        known.addAll(owners.keySet());
        return known;
    }

    /** The entry that has a known id or, without one, a known spelling. */
    Entry entryOf(String known) {
        Entry entry = entries.get(known);
        return entry != null ? entry : Objects.requireNonNull(owners.get(known)).get(0);
    }

    private static Diagnostic ambiguous(String text, List<Entry> owners) {
        Entry last = owners.get(owners.size() - 1);
        Entry first = owners.get(0);
        return Diagnostic.of(
                        Rule.AMBIGUOUS_ALIAS, last.span(), "the name `" + text + "` already belongs to another entry")
                .help("take it away from one of them, or write `shared: [" + text
                        + "]` in both, and `actors` in articles that use it")
                .related("`" + first.id() + "` has it", first.span());
    }

    private static List<Spelling> spellingsOf(Entry entry) {
        boolean term = entry.kind() == EntryKind.TERM;
        List<Spelling> spellings = new ArrayList<>();
        ownNames(entry).forEach(text -> spellings.add(new Spelling(text, entry.id(), false, term)));
        entry.variants().forEach(variant -> spellings.add(new Spelling(variant.text(), entry.id(), true, term)));
        entry.never().forEach(text -> spellings.add(new Spelling(text, NOBODY, false, false)));
        return spellings;
    }

    private static Set<String> linkedSpellings(Entry entry) {
        Set<String> texts = new LinkedHashSet<>(ownNames(entry));
        entry.variants().forEach(variant -> texts.add(variant.text()));
        return texts;
    }

    private static Collection<String> ownNames(Entry entry) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(entry.name());
        if (!entry.shortName().isEmpty()) {
            texts.add(entry.shortName());
        }
        texts.addAll(entry.aliases());
        texts.addAll(entry.inflected());
        entry.names().forEach(name -> texts.add(name.text()));
        return texts;
    }
}
