package dev.glossator.links;

import dev.glossator.build.Checked;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Body;
import dev.glossator.model.Inline;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import dev.glossator.model.Target;
import dev.glossator.model.WrittenPage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The addresses outside of a site, with the places that lead to them: of sources and their archived copies, websites of entries, links in
 * texts. A source that is said to be gone is not asked for again.
 */
public final class Addresses {
    private final Checked checked;
    private final SortedMap<String, List<Span>> places = new TreeMap<>();

    private Addresses(Checked checked) {
        this.checked = checked;
    }

    /** The addresses without their fragments, sorted; each with its places in the order of the files. */
    public static SortedMap<String, List<Span>> of(Checked checked) {
        var addresses = new Addresses(checked);
        Site site = checked.site();
        site.sources().forEach(addresses::addSource);
        site.entries().forEach(entry -> addresses.add(entry.website(), entry.span()));
        Stream.of(site.articles(), site.entries(), site.pages())
                .flatMap(List::stream)
                .forEach(addresses::addLinks);
        addresses.places.values().forEach(spans -> spans.sort(null));
        return addresses.places;
    }

    private void addSource(Source source) {
        if (!source.state().equals("gone")) {
            add(source.url(), source.span());
        }
        add(source.archive(), source.span());
    }

    private void addLinks(WrittenPage page) {
        checked.text(page.span().file()).ifPresent(text -> addLinks(page.body(), text));
    }

    private void addLinks(Body body, SourceText text) {
        body.eachInline(inline -> {
            if (inline instanceof Inline.Link link && link.target() instanceof Target.External external) {
                add(external.address(), text.span(link.start(), link.end()));
            }
        });
    }

    private void add(String address, Span place) {
        String page = address.replaceFirst("#.*", "");
        if (page.regionMatches(true, 0, "http", 0, "http".length())) {
            List<Span> known = places.computeIfAbsent(page, key -> new ArrayList<>());
            if (!known.contains(place)) {
                known.add(place);
            }
        }
    }
}
