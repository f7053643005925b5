package dev.glossator.render;

import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Relation;
import dev.glossator.model.Permalink;
import dev.glossator.model.SourceReference;
import dev.glossator.render.view.EntryPage.RelationView;
import dev.glossator.render.view.LinkView;
import java.util.List;
import java.util.stream.Stream;

/** What entries have to do with one another. */
final class Relations {
    private final Rendering rendering;

    Relations(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The relations that an entry lists, in its order, then those that others list to it. */
    List<RelationView> of(Entry entry) {
        Permalink at = entry.permalink();
        LinkView here = LinkView.of("", entry.name());
        return Stream.concat(
                        entry.relations().stream().map(relation -> view(here, relation, other(relation, at), at)),
                        rendering.lookup().relationsTo(entry.id()).stream()
                                .filter(related -> !related.from().id().equals(entry.id()))
                                .map(related -> view(link(related.from(), at), related.relation(), here, at)))
                .toList();
    }

    /** The pages of sources, for what rests on them. */
    List<LinkView> sources(List<SourceReference> references, Permalink at) {
        return references.stream()
                .flatMap(reference -> rendering.lookup().source(reference.source()).stream())
                .map(source -> LinkView.of(at.hrefOf(source.permalink()), source.title()))
                .toList();
    }

    private RelationView view(LinkView subject, Relation relation, LinkView object, Permalink at) {
        var dates = rendering.dates();
        return new RelationView(
                subject,
                rendering.sayOr("relation." + relation.is(), relation.is().replace('-', ' ')),
                object,
                dates.of(relation.from()),
                dates.of(relation.until()),
                relation.note(),
                sources(relation.sources(), at));
    }

    private LinkView other(Relation relation, Permalink at) {
        return rendering
                .lookup()
                .entry(relation.to())
                .map(entry -> link(entry, at))
                .orElse(LinkView.of("", relation.toName()));
    }

    private static LinkView link(Entry entry, Permalink at) {
        return LinkView.of(at.hrefOf(entry.permalink()), entry.name());
    }
}
