package dev.glossator.link;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.Sentences;
import dev.glossator.markdown.PlainText;
import dev.glossator.model.Autolink;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.CitationUse;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Entry;
import dev.glossator.model.Fenced;
import dev.glossator.model.Inline;
import dev.glossator.model.Mention;
import dev.glossator.model.QuotationUse;
import dev.glossator.model.Sentence;
import dev.glossator.model.Source;
import dev.glossator.model.WrittenPage;
import dev.glossator.name.Found;
import dev.glossator.name.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
     * @param autolink for pages that do not say it themselves; {@code null} for what is usual
     * @param marksQuotations whether quotation marks of which nothing says whose words they hold are reported
     */
    record Surroundings(
            Names names,
            Map<String, Source> sources,
            Map<String, Claim> claims,
            Unknown unknown,
            AddressResolver addresses,
            Sentences sentences,
            @Nullable Autolink autolink,
            boolean marksQuotations,
            Reporter reporter) {}

    /** Characters: the first cell of a row is then no name of it. */
    private static final int LONGEST_ROW = 100;

    private final WrittenPage page;
    private final Surroundings site;
    private final Autolink autolink;
    private final ReferenceResolver references;
    private final SpellingCheck spellings;
    private final UnmarkedQuotations unmarked;
    private final Set<String> linked = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CitationUse> citations = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final List<ClaimUse> claims = new ArrayList<>();
    private final Map<String, Integer> claimUses = new HashMap<>();
    private final List<QuotationUse> quotations = new ArrayList<>();
    /** Stands before the sentences of a cell. */
    private String row = "";

    private PageLinker(WrittenPage page, SourceText text, Surroundings site) {
        this.page = page;
        this.site = site;
        this.autolink = autolink(page, site);
        var actors = new Actors(page);
        this.references = new ReferenceResolver(page, text, actors, site);
        this.spellings = new SpellingCheck(text, actors, site);
        this.unmarked = new UnmarkedQuotations(page, text, site);
    }

    /** The page's text with everything in it resolved. */
    static LinkedPage link(WrittenPage page, SourceText text, Surroundings site) {
        var linker = new PageLinker(page, text, site);
        var rewriter = linker.new Rewriting(true);
        Body blocks = new Body(page.body().blocks(), List.of()).rewrite(rewriter);
        linker.linked.clear();
        Body notes = new Body(List.of(), page.body().notes()).rewrite(rewriter);
        return new LinkedPage(
                new Body(blocks.blocks(), notes.notes()),
                linker.mentions,
                linker.citations,
                linker.claims,
                linker.quotations);
    }

    private static Autolink autolink(WrittenPage page, Surroundings site) {
        if (page.autolink() != null) {
            return page.autolink();
        }
        return Objects.requireNonNullElse(site.autolink(), page instanceof Entry ? Autolink.PAGE : Autolink.SECTION);
    }

    private final class Rewriting implements Body.Rewriter {
        /** Whether the words are the page's own, whose spelling is the house's; a quotation keeps its speaker's. */
        private final boolean ours;

        Rewriting(boolean ours) {
            this.ours = ours;
        }

        @Override
        public Block block(Block block) {
            Block resolved = references.resolve(block);
            if (resolved instanceof Fenced.PrintedClaim printed) {
                Claim claim =
                        Objects.requireNonNull(site.claims().get(printed.claim().claim()));
                state(claim.id(), new Sentence(claim.text(), "", ""));
            } else if (resolved instanceof Fenced.Quoted quoted) {
                quotations.add(new QuotationUse(
                        quoted.quotation(), page.permalink(), page.title(), PlainText.ofBlocks(quoted.blocks())));
            }
            return resolved;
        }

        @Override
        public List<Inline> text(List<Inline> text) {
            List<Inline> resolved = references.resolve(text);
            var flat = new FlatText(resolved);
            List<FlatText.LinkedAt> names = namesIn(flat, read(text, flat, false));
            record(flat, names);
            return flat.link(resolved, firstUses(flat, names));
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
            record(flat, List.of());
            return resolved;
        }

        @Override
        public Body.Rewriter quoted() {
            return ours ? new Rewriting(false) : this;
        }

        private Reading read(List<Inline> text, FlatText flat, boolean heading) {
            Reading reading = site.names().matcher().read(flat.open());
            if (ours) {
                spellings.check(text, flat, reading, heading);
                unmarked.check(flat);
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

    private void record(FlatText flat, List<FlatText.LinkedAt> names) {
        flat.quotations()
                .forEach(quoted -> quotations.add(new QuotationUse(
                        quoted.quotation(),
                        page.permalink(),
                        page.title(),
                        flat.words().substring(quoted.start(), quoted.end()))));
        if (names.isEmpty()
                && flat.links().isEmpty()
                && flat.citations().isEmpty()
                && flat.claims().isEmpty()) {
            return;
        }
        var sentences = new SentenceCut(flat.words(), site.sentences());
        List<FlatText.LinkedAt> all = new ArrayList<>(flat.links());
        all.addAll(names);
        all.sort(Comparator.comparingInt(FlatText.LinkedAt::start));
        Set<String> told = new HashSet<>();
        for (FlatText.LinkedAt name : all) {
            if (told.add(name.entry() + "@" + sentences.startAt(name.start()))) {
                mentions.add(new Mention(
                        name.entry(),
                        page.permalink(),
                        page.title(),
                        sentences.around(name.start(), name.end()).after(row)));
            }
        }
        flat.citations().forEach(cited -> cite(cited, sentences));
        flat.claims()
                .forEach(claim -> state(
                        claim.claim(),
                        sentences.around(claim.start(), claim.end()).after(row)));
    }

    private void state(String claim, Sentence sentence) {
        int number = claimUses.merge(claim, 1, Integer::sum);
        claims.add(new ClaimUse(claim, page.permalink(), page.title(), number, sentence));
    }

    private void cite(FlatText.CitedAt cited, SentenceCut sentences) {
        String source = cited.cited().source();
        if (site.sources().containsKey(source)) {
            citations.add(new CitationUse(
                    source,
                    page.permalink(),
                    page.title(),
                    uses.merge(source, 1, Integer::sum),
                    cited.cited().locator(),
                    sentences.before(cited.position()).after(row)));
        }
    }
}
