package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Severity;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.FormerId;
import dev.glossator.model.Head;
import dev.glossator.model.Page;
import dev.glossator.model.PagePicture;
import dev.glossator.model.Permalink;
import dev.glossator.model.WrittenPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site as they were linked last, kept so that a page is linked again only if its own text differs or something that its
 * links rest on. Used by one thread at a time.
 */
public final class KeptLinks {
    private @Nullable Ground ground;
    private PageLinker.@Nullable Surroundings surroundings;
    private @Nullable Names names;
    private Map<Permalink, Set<String>> anchors = Map.of();
    private Map<Permalink, Visit> visits = Map.of();

    /**
     * What every page's links may rest on, the texts of other pages left out.
     *
     * @param entries without their texts
     * @param pages where articles and plain pages are, and were
     * @param rest settings, records, paths of files and drafts
     */
    record Ground(List<Head> entries, List<Place> pages, List<Object> rest) {
        static Ground of(List<WrittenPage> written, Object... rest) {
            return new Ground(
                    written.stream()
                            .filter(page -> page instanceof Entry)
                            .map(Head::new)
                            .toList(),
                    written.stream()
                            .filter(page -> !(page instanceof Entry))
                            .map(page -> new Place(page.permalink(), page.title(), page.formerly(), page.span()))
                            .toList(),
                    List.of(rest));
        }
    }

    /** What links to a page rest on, its anchors left out. */
    record Place(Permalink permalink, String title, List<FormerId> formerly, Span span) {}

    /**
     * One page that was linked.
     *
     * @param result the page with its linked text
     * @param shown the files that it shows
     * @param asksAnchors whether it leads to a place on a page
     */
    record Visit(
            WrittenPage page,
            SourceText text,
            LinkedPage linked,
            WrittenPage result,
            List<Diagnostic> found,
            List<ShownFile> shown,
            boolean asksAnchors) {
        static Visit of(WrittenPage page, SourceText text, PageLinker.Surroundings site) {
            var reporter = new Reporter();
            var addresses = site.addresses().forPage(reporter);
            LinkedPage linked = PageLinker.link(page, text, site.forPage(addresses, reporter));
            WrittenPage pictured = withImage(page, addresses);
            return new Visit(
                    page,
                    text,
                    linked,
                    pictured.withBody(linked.body()),
                    reporter.sorted(),
                    addresses.shown(),
                    addresses.asksAnchors());
        }

        private boolean isOf(WrittenPage other, SourceText otherText) {
            return (page == other || page.equals(other)) && text.equals(otherText);
        }
    }

    /** Takes in what the pages of a new state rest on; if it differs, none of the last links can be used. */
    void begin(Ground now, Map<Permalink, Set<String>> nowAnchors) {
        if (ground == null || !now.entries().equals(ground.entries())) {
            names = null;
        }
        if (!now.equals(ground)) {
            visits = Map.of();
        } else if (!nowAnchors.equals(anchors)) {
            var rest = new HashMap<>(visits);
            rest.values().removeIf(Visit::asksAnchors);
            visits = rest;
        }
        ground = now;
        anchors = nowAnchors;
    }

    /** All names; they are the same as long as the entries are, their texts left out. */
    Names names(Map<String, Entry> entries) {
        Names known = names == null ? Names.of(entries) : names;
        names = known;
        return known;
    }

    /** The page as it was linked last if that holds still, else linked anew. May be called by several threads. */
    Visit visit(WrittenPage page, SourceText text, PageLinker.Surroundings site) {
        Visit last = visits.get(page.permalink());
        return last != null && last.isOf(page, text) ? last : Visit.of(page, text, site);
    }

    void keep(List<Visit> all, PageLinker.Surroundings site) {
        Map<Permalink, Visit> kept = new HashMap<>();
        all.forEach(visit -> kept.put(visit.page().permalink(), visit));
        visits = kept;
        surroundings = site;
    }

    /**
     * A page with a new text, linked against the last state of the site; empty if more than its text differs, or if something is wrong in
     * it.
     */
    public Optional<WrittenPage> early(WrittenPage page, SourceText text) {
        Visit last = visits.get(page.permalink());
        if (last == null || surroundings == null || !new Head(last.page()).equals(new Head(page))) {
            return Optional.empty();
        }
        return Optional.of(Visit.of(page, text, surroundings))
                .filter(visit -> visit.found().stream().noneMatch(found -> found.severity() == Severity.ERROR))
                .map(Visit::result);
    }

    /** The page with the place of its picture; as it was, if the picture was reported. */
    private static WrittenPage withImage(WrittenPage page, AddressResolver addresses) {
        Optional<PagePicture> image =
                Optional.ofNullable(page.image()).flatMap(written -> addresses.picture(written, page.permalink()));
        if (image.isPresent() && page instanceof Article article) {
            return article.withImage(image.get());
        }
        return image.isPresent() && page instanceof Page plain ? plain.withImage(image.get()) : page;
    }
}
