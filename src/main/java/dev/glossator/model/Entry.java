package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A glossary entry: a person, organisation, place, term or document.
 *
 * @param name the house spelling
 * @param names the name in other languages, in the order written
 * @param shortName for labels; empty if there is none
 * @param never names that look alike and are someone else
 * @param inflected further forms of a term
 * @param shared names that other entries have too; a bare use is resolved by the article's actors
 * @param relations to other entries, in the order written
 * @param website empty if not given
 * @param sameAs identifiers elsewhere, e.g. {@code wikidata} to a Q-number
 * @param summary a description in plain words, for an entry that is described inside an article; else empty
 * @param note what a reader should know about it; empty if not given
 */
public record Entry(
        String id,
        EntryKind kind,
        String name,
        List<ForeignName> names,
        String shortName,
        List<String> aliases,
        List<Variant> variants,
        List<String> never,
        List<String> inflected,
        List<String> shared,
        List<Role> roles,
        List<Relation> relations,
        String website,
        Map<String, String> sameAs,
        String summary,
        String note,
        List<SourceReference> sources,
        List<FormerId> formerly,
        Body body,
        Span span)
        implements WrittenPage {
    public Entry {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        variants = List.copyOf(variants);
        never = List.copyOf(never);
        inflected = List.copyOf(inflected);
        shared = List.copyOf(shared);
        roles = List.copyOf(roles);
        relations = List.copyOf(relations);
        sameAs = Map.copyOf(sameAs);
        sources = List.copyOf(sources);
        formerly = List.copyOf(formerly);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Permalink permalink() {
        return Permalink.entry(id);
    }

    /** An entry leaves it to the site. */
    @Override
    public @Nullable Autolink autolink() {
        return null;
    }

    /** The offices with no known end, in the order written. */
    public List<Role> openRoles() {
        return roles.stream().filter(role -> role.to() == null).toList();
    }

    /** The offices held on a day, in the order written; one whose beginning or end is not known counts as held. */
    public List<Role> rolesOn(LocalDate day) {
        return roles.stream().filter(role -> role.heldOn(day)).toList();
    }

    /** Everything that its roles and relations rest on. */
    public List<SourceReference> sourcesOfParts() {
        List<SourceReference> all = new ArrayList<>();
        roles.forEach(role -> all.addAll(role.sources()));
        relations.forEach(relation -> all.addAll(relation.sources()));
        return all;
    }

    @Override
    public Entry withBody(Body other) {
        return new Entry(
                id, kind, name, names, shortName, aliases, variants, never, inflected, shared, roles, relations,
                website, sameAs, summary, note, sources, formerly, other, span);
    }

    /**
     * The name in one language.
     *
     * @param language a BCP 47 tag, e.g. {@code uk}
     */
    public record ForeignName(String language, String text) {}

    /**
     * A spelling that others use.
     *
     * @param note who uses it or why; empty if not given
     * @param fix whether the house spelling may be put in its place
     */
    public record Variant(String text, String note, boolean fix) {}

    /**
     * An office or part held for a time.
     *
     * @param also further wordings of the title
     * @param of the id of the body, or empty
     * @param ofName the body's name if it has no record, or empty
     * @param from {@code null} if not known
     * @param to {@code null} if it is held still or not known
     */
    public record Role(
            String title,
            List<String> also,
            String of,
            String ofName,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            List<SourceReference> sources,
            String note,
            Span span) {
        public Role {
            also = List.copyOf(also);
            sources = List.copyOf(sources);
        }

        /** Whether it was held on a day, as far as is known. */
        public boolean heldOn(LocalDate day) {
            return heldBetween(day, day);
        }

        /** Whether it was held on any day that a date may mean, as far as is known. */
        public boolean heldIn(PartialDate date) {
            return heldBetween(date.first(), date.last());
        }

        private boolean heldBetween(LocalDate first, LocalDate last) {
            return (from == null || !from.first().isAfter(last))
                    && (to == null || !to.last().isBefore(first));
        }
    }

    /**
     * What an entry has to do with another one.
     *
     * @param is a word of the writer's own in the form of an id, e.g. {@code negotiates-with}
     * @param to the id of the other entry, or empty
     * @param toName the other's name if it has no record, or empty
     * @param from {@code null} if not known
     * @param until {@code null} if it lasts or is not known
     */
    public record Relation(
            String is,
            String to,
            String toName,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            List<SourceReference> sources,
            String note,
            Span span) {
        public Relation {
            sources = List.copyOf(sources);
        }
    }
}
