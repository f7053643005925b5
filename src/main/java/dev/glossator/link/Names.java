package dev.glossator.link;

import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.name.Found;
import dev.glossator.name.HouseSpelling;
import dev.glossator.name.Lookalikes;
import dev.glossator.name.NameMatcher;
import dev.glossator.name.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All spellings of all entries, and whose they are. */
final class Names {
    /** Stands, before the id of an entry, for whoever bears a name that is never this entry's. */
    private static final String NEVER = "!";

    /** The kinds whose names come in transliterations. */
    private static final Set<EntryKind> BEARERS = EnumSet.of(EntryKind.PERSON, EntryKind.ORGANISATION, EntryKind.PLACE);

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
        this.matcher = NameMatcher.of(spellings, lookalikes());
    }

    static Names of(Map<String, Entry> entries) {
        return new Names(entries);
    }

    private Lookalikes lookalikes() {
        List<Spelling> names = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Entry entry : entries.values()) {
            right.addAll(ownNames(entry));
            if (BEARERS.contains(entry.kind())) {
                ownNames(entry).forEach(text -> names.add(new Spelling(text, entry.id(), false, false)));
            }
        }
        return Lookalikes.of(names, right);
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
                : bearers(matcher.exact(written)
                        .orElseGet(() -> whole(written).map(Found::entries).orElse(List.of())));
    }

    /** The name that a reference consists of; a term may have another first letter or an ending there. Empty if it is an id. */
    Optional<Found> whole(String written) {
        return entries.containsKey(written)
                ? Optional.empty()
                : matcher.find(written).stream()
                        .filter(found -> found.start() == 0 && found.end() == written.length())
                        .findFirst();
    }

    /**
     * The entries that a name may mean, of those that the matcher found. What is never one entry's may be another's, where it is listed; so
     * nothing is left of a name that is only listed as never somebody's.
     */
    static List<String> bearers(List<String> found) {
        if (found.stream().noneMatch(entry -> entry.startsWith(NEVER))) {
            return found;
        }
        return found.stream()
                .filter(entry -> !entry.startsWith(NEVER) && !found.contains(NEVER + entry))
                .toList();
    }

    /** Whether a name may be somebody's variant; cheap, since most are not. */
    boolean mayBeVariant(Found found) {
        return found.spelling().variant() || found.entries().size() > 1;
    }

    /**
     * A variant that stands in a text.
     *
     * @param house what the house writes in its place
     * @param note who uses it or why; may be empty
     * @param avoidable whether the house spelling is to be put in its place
     * @param exact whether that is the right form of it
     * @param safe whether it may be put there unseen: it has as many words, and is nobody else's name
     */
    record OtherSpelling(String house, String note, boolean avoidable, boolean exact, boolean safe) {}

    /** What an entry says of the spelling that was found for it; empty if it is one of its own. */
    Optional<OtherSpelling> otherSpelling(String id, Found found, String written) {
        Entry entry = Objects.requireNonNull(entries.get(id));
        Spelling spelling = found.spelling();
        String listed = spelling.entry().equals(id) ? spelling.text() : written;
        if (isListed(listed, ownNames(entry))) {
            return Optional.empty();
        }
        return entry.variants().stream()
                .filter(variant -> isListed(listed, List.of(variant.text())))
                .findFirst()
                .map(variant -> otherSpelling(entry, variant, written));
    }

    private OtherSpelling otherSpelling(Entry entry, Entry.Variant variant, String written) {
        HouseSpelling house = HouseSpelling.of(variant.text(), houseNames(entry), foreignNames(entry));
        Optional<String> inPlace = house.inPlaceOf(written, variant.text());
        boolean alone = owners.getOrDefault(house.text(), List.of(entry)).size() == 1;
        return new OtherSpelling(
                inPlace.orElse(house.text()),
                variant.note(),
                variant.fix(),
                inPlace.isPresent(),
                house.fits() && alone);
    }

    private static boolean isListed(String name, Collection<String> listed) {
        String folded = Spelling.folded(name);
        return listed.stream().anyMatch(text -> Spelling.folded(text).equals(folded));
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

    private static List<Spelling> spellingsOf(Entry entry) {
        boolean term = entry.kind() == EntryKind.TERM;
        List<Spelling> spellings = new ArrayList<>();
        ownNames(entry).forEach(text -> spellings.add(new Spelling(text, entry.id(), false, term)));
        entry.variants().forEach(variant -> spellings.add(new Spelling(variant.text(), entry.id(), true, term)));
        entry.never().forEach(text -> spellings.add(new Spelling(text, NEVER + entry.id(), false, false)));
        return spellings;
    }

    static Set<String> linkedSpellings(Entry entry) {
        Set<String> texts = new LinkedHashSet<>(ownNames(entry));
        entry.variants().forEach(variant -> texts.add(variant.text()));
        return texts;
    }

    private static Collection<String> ownNames(Entry entry) {
        Set<String> texts = new LinkedHashSet<>(houseNames(entry));
        texts.addAll(entry.inflected());
        texts.addAll(foreignNames(entry));
        return texts;
    }

    private static List<String> houseNames(Entry entry) {
        List<String> texts = new ArrayList<>();
        texts.add(entry.name());
        texts.addAll(entry.aliases());
        if (!entry.shortName().isEmpty()) {
            texts.add(entry.shortName());
        }
        return texts;
    }

    private static List<String> foreignNames(Entry entry) {
        return entry.names().stream().map(Entry.ForeignName::text).toList();
    }
}
