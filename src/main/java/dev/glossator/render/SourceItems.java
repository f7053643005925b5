package dev.glossator.render;

import dev.glossator.model.Entry;
import dev.glossator.model.Permalink;
import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.SourceItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources as lists show them. */
final class SourceItems {
    private final Rendering rendering;
    private final Dates dates;

    SourceItems(Rendering rendering) {
        this.rendering = rendering;
        this.dates = rendering.dates();
    }

    /**
     * A source on a page.
     *
     * @param number 0 for a list without numbers
     * @param uses where the page cites it
     */
    SourceItem of(Source source, int number, Permalink page, List<LinkView> uses) {
        return new SourceItem(
                number,
                "s-" + source.slug(),
                page.hrefOf(source.permalink()),
                source.title(),
                source.titleIsSupplied(),
                authors(source),
                source.publisher(),
                rendering
                        .lookup()
                        .entryNamed(source.publisher())
                        .map(Entry::permalink)
                        .map(page::hrefOf)
                        .orElse(""),
                source.detail("container-title"),
                dates.of(source.issued()),
                source.tier(),
                retraction(source.id()),
                source.url(),
                source.language(),
                uses);
    }

    /** Who wrote it; empty where that says no more than the publisher's name does. */
    private static String authors(Source source) {
        String authors = String.join(", ", source.authors());
        boolean isPublisher = !source.publisher().isEmpty()
                && (authors.startsWith(source.publisher()) || source.publisher().startsWith(authors));
        return isPublisher ? "" : authors;
    }

    /** That a source was retracted, or goes back to nothing but retracted ones; empty if it stands. */
    String retraction(String source) {
        return rendering
                .lookup()
                .retractions()
                .cause(source)
                .map(cause -> rendering.say(cause.equals(source) ? "state.retracted" : "source.fallen"))
                .orElse("");
    }

    /** The sources that records list and the text of a page does not cite, without numbers. */
    List<SourceItem> further(List<SourceReference> listed, List<SourceItem> cited, Permalink page) {
        Set<String> shown = cited.stream().map(SourceItem::anchor).collect(Collectors.toSet());
        return listed.stream()
                .map(SourceReference::source)
                .distinct()
                .flatMap(id -> rendering.lookup().source(id).stream())
                .filter(source -> !shown.contains("s-" + source.slug()))
                .map(source -> of(source, 0, page, List.of()))
                .toList();
    }
}
