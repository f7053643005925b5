package dev.glossator.check;

import dev.glossator.diagnostic.NameSurvey;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.model.Site;
import dev.glossator.name.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks through the names of a whole site: those that have no entry, those that nothing uses, and surnames of several people. */
public final class NameCensus {
    private NameCensus() {}

    /**
     * What an editor may want to look at.
     *
     * @param texts the files' texts by path
     */
    public static NameSurvey of(Site site, Map<String, SourceText> texts) {
        return new NameSurvey(UnlistedNames.in(site, texts), unused(site), surnames(site));
    }

    private static List<NameSurvey.Unused> unused(Site site) {
        return SiteCheck.unmentionedEntries(site).stream()
                .map(entry -> new NameSurvey.Unused(entry.id(), entry.span()))
                .toList();
    }

    private static List<NameSurvey.Surname> surnames(Site site) {
        Map<String, Map<String, Entry>> people = new TreeMap<>();
        for (Entry entry : site.entries()) {
            if (entry.kind() == EntryKind.PERSON) {
                lastWords(entry)
                        .forEach(word -> people.computeIfAbsent(word, key -> new TreeMap<>())
                                .put(entry.id(), entry));
            }
        }
        return people.entrySet().stream()
                .filter(surname -> surname.getValue().size() > 1)
                .map(surname -> surname(surname.getKey(), surname.getValue()))
                .toList();
    }

    private static NameSurvey.Surname surname(String surname, Map<String, Entry> bearers) {
        List<String> listedBy = bearers.values().stream()
                .filter(entry -> lists(entry, surname))
                .map(Entry::id)
                .toList();
        return new NameSurvey.Surname(surname, List.copyOf(bearers.keySet()), listedBy);
    }

    private static boolean lists(Entry entry, String surname) {
        return Stream.of(names(entry), entry.aliases().stream(), Stream.of(entry.shortName()))
                .flatMap(names -> names)
                .anyMatch(name -> Spelling.folded(name).equals(surname));
    }

    /** The last words of a person's names, folded. */
    private static Set<String> lastWords(Entry entry) {
        return names(entry)
                .map(Spelling::folded)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.names().stream().map(Entry.ForeignName::text));
    }
}
