package dev.glossator.link;

import dev.glossator.model.Body;
import dev.glossator.model.Claim;
import dev.glossator.model.Detail;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.FormerId;
import dev.glossator.model.Party;
import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import dev.glossator.schema.CslVariable;
import dev.glossator.schema.CslVariables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins two descriptions of one thing. A field that only one gives is taken from it; a field that both give must be the same, and is
 * remembered as a conflict otherwise.
 */
final class Agreement {
    private final List<String> conflicts = new ArrayList<>();

    /** The fields in which the descriptions joined so far differ. */
    List<String> conflicts() {
        return conflicts;
    }

    Entry join(Entry first, Entry second) {
        return new Entry(
                first.id(),
                agree("kind", first.kind(), second.kind()),
                agree("name", first.name(), second.name()),
                agree("names", first.names(), second.names()),
                agree("short", first.shortName(), second.shortName()),
                agree("aliases", first.aliases(), second.aliases()),
                agree("variants", first.variants(), second.variants()),
                agree("never", first.never(), second.never()),
                agree("inflected", first.inflected(), second.inflected()),
                agree("shared", first.shared(), second.shared()),
                roles(first, second),
                relations(first, second),
                agree("website", first.website(), second.website()),
                agree("same-as", first.sameAs(), second.sameAs()),
                agree("summary", first.summary(), second.summary()),
                agree("note", first.note(), second.note()),
                first.sources().isEmpty() ? second.sources() : first.sources(),
                formerly(first.formerly(), second.formerly()),
                first.body().isEmpty() ? second.body() : first.body(),
                first.span());
    }

    Source join(Source first, Source second) {
        return new Source(
                first.id(),
                agree("type", first.type(), second.type()),
                agree("title", first.title(), second.title()),
                agree("author", first.authors(), second.authors()),
                agree("publisher", first.publisher(), second.publisher()),
                agreeOrAbsent("issued", first.issued(), second.issued()),
                agree("URL", first.url(), second.url()),
                agree("language", first.language(), second.language()),
                agree("tier", first.tier(), second.tier()),
                agree("seen", first.seen(), second.seen()),
                agree("state", first.state(), second.state()),
                agree("archive", first.archive(), second.archive()),
                agreeOrAbsent("accessed", first.accessed(), second.accessed()),
                agree("note", first.note(), second.note()),
                formerly(first.formerly(), second.formerly()),
                origins(first, second),
                agree("excerpt", first.excerpts(), second.excerpts()),
                details(first.details(), second.details()),
                first.span());
    }

    Claim join(Claim first, Claim second) {
        agree("by", called(Stream.of(first.by())), called(Stream.of(second.by())));
        agree("to", called(Stream.ofNullable(first.to())), called(Stream.ofNullable(second.to())));
        agree("place", called(Stream.ofNullable(first.place())), called(Stream.ofNullable(second.place())));
        agree("disputed-by", called(first.disputedBy().stream()), called(second.disputedBy().stream()));
        agree("was", wordsOf(first.was()), wordsOf(second.was()));
        agree("basis", basisOf(first), basisOf(second));
        agree("quantities", figuresOf(first), figuresOf(second));
        agree("relations", relationsOf(first), relationsOf(second));
        return new Claim(
                first.id(),
                agree("text", first.text(), second.text()),
                first.by(),
                first.to() == null ? second.to() : first.to(),
                first.place() == null ? second.place() : first.place(),
                agreeOrAbsent("date", first.date(), second.date()),
                agree("status", first.status(), second.status()),
                first.disputedBy().isEmpty() ? second.disputedBy() : first.disputedBy(),
                first.was() == null ? second.was() : first.was(),
                first.basis().isEmpty() ? second.basis() : first.basis(),
                first.quantities().isEmpty() ? second.quantities() : first.quantities(),
                agree("history", first.history(), second.history()),
                first.relations().isEmpty() ? second.relations() : first.relations(),
                agree("note", first.note(), second.note()),
                formerly(first.formerly(), second.formerly()),
                first.span());
    }

    Event join(Event first, Event second) {
        agree("actors", called(first.actors().stream()), called(second.actors().stream()));
        agree("place", called(Stream.ofNullable(first.place())), called(Stream.ofNullable(second.place())));
        agree("sources", idsIn(first.sources()), idsIn(second.sources()));
        if (first.night() != second.night()) {
            conflicts.add("night");
        }
        return new Event(
                first.id(),
                agree("date", first.date(), second.date()),
                first.night(),
                agree("what", first.what(), second.what()),
                first.actors().isEmpty() ? second.actors() : first.actors(),
                first.place() == null ? second.place() : first.place(),
                first.sources().isEmpty() ? second.sources() : first.sources(),
                agree("note", first.note(), second.note()),
                first.span());
    }

    private static List<String> idsIn(List<SourceReference> sources) {
        return sources.stream().map(SourceReference::source).toList();
    }

    private static List<List<String>> called(Stream<Party> parties) {
        return parties.map(party -> List.of(party.entry(), party.name())).toList();
    }

    private static List<String> wordsOf(Claim.@Nullable Wording was) {
        return was == null ? List.of() : List.of(was.text(), was.source());
    }

    private static List<List<String>> basisOf(Claim claim) {
        return claim.basis().stream()
                .map(basis -> List.of(basis.source(), basis.at(), basis.tier(), basis.sum()))
                .toList();
    }

    private static List<List<String>> figuresOf(Claim claim) {
        return claim.quantities().stream()
                .map(quantity -> List.of(quantity.toString(), quantity.measure(), String.valueOf(quantity.during())))
                .toList();
    }

    private static List<String> relationsOf(Claim claim) {
        return claim.relations().stream()
                .map(relation -> relation.kind() + " " + relation.to())
                .toList();
    }

    /** Roles hold places, which differ in any case; what is said in them counts. */
    private List<Entry.Role> roles(Entry first, Entry second) {
        agree("roles", said(first.roles()), said(second.roles()));
        return first.roles().isEmpty() ? second.roles() : first.roles();
    }

    private static List<List<String>> said(List<Entry.Role> roles) {
        return roles.stream()
                .map(role -> List.of(
                        role.title(),
                        String.join("\n", role.also()),
                        role.of(),
                        role.ofName(),
                        String.valueOf(role.from()),
                        String.valueOf(role.to()),
                        role.note()))
                .toList();
    }

    private List<Entry.Relation> relations(Entry first, Entry second) {
        agree("relations", saidOf(first.relations()), saidOf(second.relations()));
        return first.relations().isEmpty() ? second.relations() : first.relations();
    }

    private static List<List<String>> saidOf(List<Entry.Relation> relations) {
        return relations.stream()
                .map(relation -> List.of(
                        relation.is(),
                        relation.to(),
                        relation.toName(),
                        String.valueOf(relation.from()),
                        String.valueOf(relation.until()),
                        relation.note()))
                .toList();
    }

    private List<FormerId> formerly(List<FormerId> first, List<FormerId> second) {
        agree("formerly", idsOf(first), idsOf(second));
        return first.isEmpty() ? second : first;
    }

    private static List<String> idsOf(List<FormerId> formerly) {
        return formerly.stream().map(FormerId::id).toList();
    }

    private List<Source.Origin> origins(Source first, Source second) {
        agree("derives-from", called(first.derivesFrom()), called(second.derivesFrom()));
        return first.derivesFrom().isEmpty() ? second.derivesFrom() : first.derivesFrom();
    }

    private static List<List<String>> called(List<Source.Origin> origins) {
        return origins.stream()
                .map(origin -> List.of(origin.source(), origin.name()))
                .toList();
    }

    /** Each variable is a field of its own; both lists have the order of a page, and so has the joined one. */
    private List<Detail> details(List<Detail> first, List<Detail> second) {
        Map<String, Detail> joined = new HashMap<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(detail ->
                        joined.merge(detail.variable(), detail, (one, other) -> agree(detail.variable(), one, other)));
        return CslVariables.ALL.stream()
                .map(CslVariable::name)
                .filter(joined::containsKey)
                .map(joined::get)
                .toList();
    }

    private <T> T agree(String field, T first, T second) {
        if (isAbsent(first)) {
            return second;
        }
        if (!isAbsent(second) && !first.equals(second)) {
            conflicts.add(field);
        }
        return first;
    }

    private <T> @Nullable T agreeOrAbsent(String field, @Nullable T first, @Nullable T second) {
        return first == null || second == null ? (first == null ? second : first) : agree(field, first, second);
    }

    private static boolean isAbsent(Object value) {
        return value.equals("")
                || value.equals(Body.EMPTY)
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
