package dev.glossator.render;

import dev.glossator.model.CitationUse;
import dev.glossator.model.Detail;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Source;
import dev.glossator.render.view.CitationView;
import dev.glossator.render.view.ClaimView;
import dev.glossator.render.view.DateView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.SourceItem;
import dev.glossator.render.view.SourcePage;
import dev.glossator.render.view.SourcePage.DetailView;
import dev.glossator.render.view.SourcePage.ExcerptView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page of each source, with every sentence that cites it. */
final class SourceEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().sources().stream()
                .map(source -> new PageFile(
                        source.permalink(),
                        source,
                        () -> rendering.file(source.permalink(), "source.html", page(source, rendering))));
    }

    private static SourcePage page(Source source, Rendering rendering) {
        Permalink at = source.permalink();
        List<CitationUse> uses = rendering.citationsOf(source.id());
        SourceItem item = new SourceItems(rendering).of(source, 0, at, List.of());
        return new SourcePage(
                new Frames(rendering).of(at, item.title(), ""),
                item,
                source.id(),
                rendering.sayOr("type." + source.type(), source.type()),
                source.language().isEmpty() ? "" : rendering.words().languageName(source.language()),
                source.seen(),
                source.state(),
                source.archive(),
                rendering.dates().of(source.accessed()),
                source.note(),
                source.details().stream().map(detail -> view(detail, rendering)).toList(),
                source.derivesFrom().stream()
                        .map(origin -> origin(origin, at, rendering))
                        .toList(),
                rendering.lookup().derivedFrom(source.id()).stream()
                        .map(other -> link(other, at))
                        .toList(),
                source.excerpts().stream()
                        .map(excerpt -> new ExcerptView(excerpt.at(), excerpt.paragraphs()))
                        .toList(),
                LinkView.of(at.hrefOf(Section.SOURCES.permalink()), rendering.say("section.sources")),
                lost(source, at, rendering),
                claims(source, true, rendering),
                claims(source, false, rendering),
                rendering.ledger().claimsAgainst(source.id()).stream()
                        .map(new Claims(rendering, at)::of)
                        .toList(),
                new Quotations(rendering, at).of(rendering.ledger().quotationsFrom(source.id())),
                new Events(rendering, at).of(rendering.chronicle().on(source.id())),
                Uses.ofCitations(uses, at, rendering),
                uses.size(),
                new CitationView(
                        PlainCitation.of(source, rendering),
                        BibtexWriter.write(source),
                        CslWriter.write(List.of(source))));
    }

    /** The claims on a source that does not stand and that nothing else holds up. */
    private static List<LinkView> lost(Source source, Permalink at, Rendering rendering) {
        var retractions = rendering.lookup().retractions();
        return retractions.cause(source.id()).isEmpty()
                ? List.of()
                : rendering.ledger().claimsOn(source.id()).stream()
                        .filter(retractions::leaveNothingOf)
                        .map(claim -> LinkView.of(at.hrefOf(claim.permalink()), claim.text()))
                        .toList();
    }

    /**
     * The claims that rest on a source.
     *
     * @param alone those that no independent source holds up beside it, or the others
     */
    private static List<ClaimView> claims(Source source, boolean alone, Rendering rendering) {
        return rendering.ledger().claimsOn(source.id()).stream()
                .filter(claim -> rendering.ledger().isAlone(source.id(), claim) == alone)
                .map(new Claims(rendering, source.permalink())::of)
                .toList();
    }

    private static DetailView view(Detail detail, Rendering rendering) {
        String name = rendering.say("csl." + detail.variable());
        if (detail instanceof Detail.Date date) {
            return new DetailView(name, "", rendering.dates().of(date.date()));
        }
        String text =
                detail instanceof Detail.Names names ? String.join(", ", names.names()) : ((Detail.Text) detail).text();
        return new DetailView(name, text, DateView.NONE);
    }

    private static LinkView origin(Source.Origin origin, Permalink at, Rendering rendering) {
        return rendering
                .lookup()
                .source(origin.source())
                .map(source -> link(source, at))
                .orElse(LinkView.of("", origin.name()));
    }

    private static LinkView link(Source source, Permalink at) {
        return LinkView.of(at.hrefOf(source.permalink()), source.title());
    }
}
