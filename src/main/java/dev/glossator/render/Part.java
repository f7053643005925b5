package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.Head;
import dev.glossator.model.Permalink;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that a page is made from beside what it is about. Each kind can be asked for again by a key, so that two states of a site
 * can be compared.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum Part {
    /** The whole site: whatever a page takes from it directly. Two sites are never held to be equal. */
    SITE((rendering, key) -> rendering),
    SETTINGS((rendering, key) -> rendering.settings()),
    SECTIONS((rendering, key) -> rendering.sections()),
    FEEDS((rendering, key) -> rendering.feeds()),
    PLAIN_PAGES(
            (rendering, key) -> rendering.plainPages().stream().map(Head::new).toList()),
    MENTIONS((rendering, key) -> rendering.mentionsOf((String) key)),
    CITATIONS((rendering, key) -> rendering.citationsOf((String) key)),
    PROVENANCE((rendering, key) -> rendering.provenanceOn((Permalink) key)),

    ENTRY((rendering, key) -> seen(rendering.lookup().entry((String) key))),
    ENTRY_NAMED((rendering, key) -> seen(rendering.lookup().entryNamed((String) key))),
    SOURCE((rendering, key) -> rendering.lookup().source((String) key)),
    CORRECTIONS((rendering, key) -> rendering.lookup().corrections()),
    CORRECTIONS_OF((rendering, key) -> rendering.lookup().correctionsOf((String) key)),
    RETRACTIONS((rendering, key) -> rendering.site().sources()),
    DERIVED_FROM((rendering, key) -> rendering.lookup().derivedFrom((String) key)),
    NAMED_ON((rendering, key) ->
            rendering.lookup().namedOn((Permalink) key).stream().map(Part::seen).toList()),
    COUNT_CITED((rendering, key) -> rendering.lookup().countCitedOn((Permalink) key)),
    RELATIONS_TO((rendering, key) -> rendering.lookup().relationsTo((String) key)),
    ACTS_IN((rendering, key) -> headsOf(rendering.lookup().actsIn((String) key))),

    CLAIM((rendering, key) -> rendering.ledger().claim((String) key)),
    RELATED_CLAIMS((rendering, key) -> rendering.ledger().relatedTo((String) key)),
    CLAIM_USES((rendering, key) -> rendering.ledger().usesOf((String) key)),
    STATED_ON((rendering, key) -> List.copyOf(rendering.ledger().statedOn((Permalink) key))),
    SHOWN_ON((rendering, key) -> List.copyOf(rendering.ledger().shownOn((Permalink) key))),
    CLAIM_ARTICLES((rendering, key) -> headsOf(rendering.ledger().articlesWith((String) key))),
    CLAIMS_ON((rendering, key) -> rendering.ledger().claimsOn((String) key)),
    CLAIM_ALONE((rendering, key) -> rendering.ledger().aloneFor((String) key)),
    CLAIMS_BY((rendering, key) -> rendering.entryClaims().by((String) key)),
    CLAIMS_ABOUT((rendering, key) -> rendering.entryClaims().about((String) key)),
    CLAIMS_MADE_AT((rendering, key) -> rendering.entryClaims().madeAt((String) key)),
    CLAIMS_DISPUTED_BY((rendering, key) -> rendering.entryClaims().disputedBy((String) key)),
    QUOTATIONS_FROM((rendering, key) -> rendering.ledger().quotationsFrom((String) key)),
    QUOTATIONS_BY((rendering, key) -> rendering.ledger().quotationsBy((String) key)),

    CLOSED((rendering, key) -> rendering.chronicle().closed((Permalink) key)),
    EVENT((rendering, key) -> rendering.chronicle().event((String) key)),
    EVENT_ARTICLES((rendering, key) -> headsOf(rendering.chronicle().articlesWith((String) key))),
    EVENTS_OF((rendering, key) -> rendering.chronicle().of((String) key)),
    EVENTS_ON((rendering, key) -> rendering.chronicle().on((String) key)),

    ENTRIES_OF((rendering, key) -> List.copyOf(rendering.naming().entriesOf((Permalink) key))),
    ARTICLES_WITH((rendering, key) -> headsOf(rendering.naming().articlesWith((String) key))),
    /** All entries, and who stands in which article. */
    NAMED_EVERYWHERE((rendering, key) -> List.of(
            rendering.naming().entriesByArticle(),
            rendering.site().entries().stream().map(Part::seen).toList())),
    COUNT_WITH_BOTH((rendering, key) -> rendering.naming().count((Naming.Two) key), NAMED_EVERYWHERE),
    COMPANY(
            (rendering, key) -> new Company(rendering.naming(), rendering.lookup())
                    .of((Company.Question) key).stream().map(Part::seen).toList(),
            NAMED_EVERYWHERE),
    NAMING((rendering, key) -> headsOf(rendering.kinship().naming((String) key)));

    private final BiFunction<Rendering, Object, Object> value;
    private final @Nullable Part ground;

    Part(BiFunction<Rendering, Object, Object> value) {
        this(value, null);
    }

    Part(BiFunction<Rendering, Object, Object> value, @Nullable Part ground) {
        this.value = value;
        this.ground = ground;
    }

    /** A part of the whole site, with an empty key, such that nothing else can change this one, which is dear to reckon. */
    Optional<Part> ground() {
        return Optional.ofNullable(ground);
    }

    Object of(Rendering rendering, Object key) {
        return value.apply(rendering, key);
    }

    /** Other pages show an article's front matter, never its text. */
    private static List<Head> headsOf(List<Article> articles) {
        return articles.stream().map(Head::new).toList();
    }

    /** Other pages show an entry's front matter and its first paragraph; these are read only of an entry that is another object. */
    private record Seen(Entry entry) {
        @Override
        @SuppressWarnings("ReferenceEquality") // spares a closer look
        public boolean equals(Object other) {
            return other instanceof Seen seen && (entry == seen.entry || isAlike(seen.entry));
        }

        @Override
        public int hashCode() {
            return entry.id().hashCode();
        }

        private boolean isAlike(Entry other) {
            return new Head(entry).equals(new Head(other))
                    && Cards.summaryOf(entry).equals(Cards.summaryOf(other));
        }
    }

    /** A companion as the page of the entry shows it. */
    private record SeenCompanion(Seen entry, int articles) {}

    private static SeenCompanion seen(Company.Companion companion) {
        return new SeenCompanion(seen(companion.entry()), companion.articles());
    }

    private static Seen seen(Entry entry) {
        return new Seen(entry);
    }

    private static Optional<Seen> seen(Optional<Entry> entry) {
        return entry.map(Part::seen);
    }
}
