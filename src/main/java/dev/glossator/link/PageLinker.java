package dev.glossator.link;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.FigureWords;
import dev.glossator.language.Sentences;
import dev.glossator.language.UnitWords;
import dev.glossator.link.ProvenanceBook.Rested;
import dev.glossator.model.Autolink;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.Inline;
import dev.glossator.model.Source;
import dev.glossator.model.WrittenPage;
import dev.glossator.name.Found;
import dev.glossator.name.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links the text of one page: references and addresses first, then the names that stand in it. */
final class PageLinker {
    /**
     * What all pages share.
     *
     * @param units as the language writes them; {@code null} if it is not known how
     * @param figures as the language writes them; {@code null} if it is not known how
     * @param autolink for pages that do not say it themselves; {@code null} for what is usual
     * @param marksQuotations whether quotation marks of which nothing says whose words they hold are reported
     */
    record Surroundings(
            Names names,
            Titles titles,
            @Nullable UnitWords units,
            @Nullable FigureWords figures,
            Map<String, Source> sources,
            Map<String, Claim> claims,
            Map<String, Event> events,
            Unknown unknown,
            AddressResolver addresses,
            Sentences sentences,
            @Nullable Autolink autolink,
            boolean marksQuotations,
            Reporter reporter) {
        /** The same for one page, which has findings of its own. */
        Surroundings forPage(AddressResolver addressesOfPage, Reporter reporterOfPage) {
            return new Surroundings(
                    names,
                    titles,
                    units,
                    figures,
                    sources,
                    claims,
                    events,
                    unknown,
                    addressesOfPage,
                    sentences,
                    autolink,
                    marksQuotations,
                    reporterOfPage);
        }
    }

    /** Characters: the first cell of a row is then no name of it. */
    private static final int LONGEST_ROW = 100;

    private final Surroundings site;
    private final Autolink autolink;
    private final ReferenceResolver references;
    private final SpellingCheck spellings;
    private final UnmarkedQuotations unmarked;
    private final TitleCheck titles;
    private final ConversionCheck conversions;
    private final ClaimedFigures figures;
    private final ExchangeCheck exchanges;
    private final TotalCheck totals;
    private final Set<String> linked = new HashSet<>();
    private final PageUses uses;
    /** Stands before the sentences of a cell. */
    private String row = "";

    private PageLinker(WrittenPage page, SourceText text, Surroundings site) {
        this.site = site;
        this.autolink = autolink(page, site);
        var actors = new Actors(page);
        this.references = new ReferenceResolver(page, text, actors, site);
        this.spellings = new SpellingCheck(text, actors, site);
        this.unmarked = new UnmarkedQuotations(page, text, site);
        this.uses = new PageUses(page, text, site);
        this.titles = new TitleCheck(page, text, actors, site);
        this.conversions = new ConversionCheck(text, site);
        this.figures = new ClaimedFigures(text, site);
        this.exchanges = new ExchangeCheck(text, site);
        this.totals = new TotalCheck(text, site);
    }

    /** The page's text with everything in it resolved. */
    static LinkedPage link(WrittenPage page, SourceText text, Surroundings site) {
        var linker = new PageLinker(page, text, site);
        var rewriter = linker.new Rewriting(Surrounding.NONE);
        Body blocks = new Body(page.body().blocks(), List.of()).rewrite(rewriter);
        linker.linked.clear();
        Body notes = new Body(List.of(), page.body().notes()).rewrite(rewriter);
        return linker.uses.with(new Body(blocks.blocks(), notes.notes()));
    }

    private static Autolink autolink(WrittenPage page, Surroundings site) {
        if (page.autolink() != null) {
            return page.autolink();
        }
        return Objects.requireNonNullElse(site.autolink(), page instanceof Entry ? Autolink.PAGE : Autolink.SECTION);
    }

    private final class Rewriting implements Body.Rewriter {
        private final Surrounding position;

        Rewriting(Surrounding position) {
            this.position = position;
        }

        @Override
        public Block block(Block block) {
            Block resolved = references.resolve(block);
            uses.add(resolved, position);
            if (resolved instanceof Block.Table table && position.ours()) {
                totals.check(table);
            }
            return resolved;
        }

        @Override
        public Body.Rewriter inside(Block block) {
            return new Rewriting(position.inside(block));
        }

        @Override
        public List<Inline> text(List<Inline> text) {
            return text(text, true);
        }

        @Override
        public List<Inline> label(List<Inline> text) {
            return text(text, false);
        }

        private List<Inline> text(List<Inline> text, boolean judged) {
            List<Inline> resolved = references.resolve(text);
            var flat = new FlatText(resolved);
            List<FlatText.LinkedAt> names = namesIn(flat, read(text, flat, false));
            List<Rested> sentences = uses.add(flat, names, row, position, judged);
            List<Inline> linked = flat.link(resolved, firstUses(flat, names));
            return sentences.isEmpty() ? linked : new FlatText(linked).mark(linked, sentences);
        }

        /** What a cell says, it says of its row: without the first cell a sentence may lack its speaker or its day. */
        @Override
        public List<Inline> cell(List<Inline> first, List<Inline> text) {
            String of = new FlatText(first).words().strip();
            row = of.isEmpty() || of.length() > LONGEST_ROW ? "" : of + ": ";
            List<Inline> cell = text(text);
            row = "";
            return cell;
        }

        /** Names in headings are never linked. */
        @Override
        public List<Inline> heading(int level, List<Inline> text) {
            if (level <= 2 && autolink == Autolink.SECTION) {
                linked.clear();
            }
            List<Inline> resolved = references.resolve(text);
            var flat = new FlatText(resolved);
            read(text, flat, true);
            uses.add(flat, List.of(), row, position, false);
            return resolved;
        }

        private Reading read(List<Inline> text, FlatText flat, boolean heading) {
            Reading reading = site.names().matcher().read(flat.open());
            if (position.ours()) {
                spellings.check(text, flat, reading, heading);
                unmarked.check(flat);
                titles.check(reading, flat, row);
                conversions.check(flat);
                figures.check(flat);
                exchanges.check(flat);
            }
            return reading;
        }
    }

    private List<FlatText.LinkedAt> namesIn(FlatText flat, Reading reading) {
        if (autolink == Autolink.NONE) {
            return List.of();
        }
        List<FlatText.LinkedAt> names = new ArrayList<>();
        for (Found found : reading.names()) {
            if (!flat.isBroken(found.start(), found.end())) {
                references
                        .whoIsMeant(found, flat)
                        .ifPresent(entry -> names.add(new FlatText.LinkedAt(entry, found.start(), found.end())));
            }
        }
        return names;
    }

    private List<FlatText.LinkedAt> firstUses(FlatText flat, List<FlatText.LinkedAt> names) {
        flat.links().forEach(link -> linked.add(link.entry()));
        return names.stream()
                .filter(name -> autolink == Autolink.ALL || linked.add(name.entry()))
                .toList();
    }
}
