package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.link.Names.OtherSpelling;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import dev.glossator.name.Found;
import dev.glossator.name.Lookalike;
import dev.glossator.name.Reading;
import dev.glossator.name.Spelling;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the names in the text of one page against the spellings of the house. */
final class SpellingCheck {
    private static final int BRACKETS = "[[".length();
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final SourceText text;
    private final Actors actors;
    private final Surroundings site;

    SpellingCheck(SourceText text, Actors actors, Surroundings site) {
        this.text = text;
        this.actors = actors;
        this.site = site;
    }

    /**
     * A name in the file.
     *
     * @param plain whether nothing else stands there, so that another name may take its place
     * @param fixed whether the words must not change unseen: in a heading they make its address, in quotation marks they are somebody's
     */
    private record Place(String written, Span span, boolean plain, boolean fixed) {}

    /**
     * The names in one block.
     *
     * @param text its inlines as they were typed
     * @param flat its words
     * @param reading what was found in the words
     */
    void check(List<Inline> text, FlatText flat, Reading reading, boolean heading) {
        var marks = new QuotationMarks(flat);
        checkWords(flat, reading, start -> heading || marks.mayBeAround(start));
        checkReferences(text, () -> heading || marks.areThere());
    }

    private void checkWords(FlatText flat, Reading reading, IntPredicate fixed) {
        for (Found found : reading.names()) {
            if (site.names().mayBeVariant(found) && isOurs(flat, found.start(), found.end())) {
                checkName(found, place(flat, found.start(), found.end(), fixed.test(found.start())));
            }
        }
        for (Lookalike word : reading.lookalikes()) {
            if (isOurs(flat, word.start(), word.end())) {
                site.reporter().report(misspelt(word, place(flat, word.start(), word.end(), true)));
            }
        }
    }

    private void checkReferences(List<Inline> inlines, BooleanSupplier fixed) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Reference reference) {
                site.names()
                        .whole(reference.name())
                        .filter(site.names()::mayBeVariant)
                        .ifPresent(found -> checkName(found, place(reference, fixed.getAsBoolean())));
            }
            if (!(inline instanceof Marked.Quoted)) {
                checkReferences(inline.children(), fixed);
            }
        }
    }

    /** Whether these are one run of the page's own words. Block quotations do not come so far. */
    private static boolean isOurs(FlatText flat, int start, int end) {
        return !flat.isBroken(start, end) && !flat.marked().areOthers(start);
    }

    private void checkName(Found found, Place place) {
        actors.oneOf(Names.bearers(found.entries()))
                .flatMap(entry -> site.names().otherSpelling(entry, found, place.written()))
                .ifPresent(other -> site.reporter().report(variant(other, place)));
    }

    private Diagnostic variant(OtherSpelling other, Place place) {
        String house = "`" + other.house() + "`";
        String note = other.note().isEmpty() ? "" : "; the entry says of this spelling: " + other.note();
        Diagnostic finding = Diagnostic.of(
                Rule.VARIANT_SPELLING, place.span(), "`" + place.written() + "` is another spelling of " + house);
        if (!other.avoidable()) {
            return finding.help("write " + house + " where the words are yours" + note);
        }
        Diagnostic helped = finding.help("write " + house + note);
        return other.exact() ? mended(helped, place, other.house(), other.safe() && !place.fixed()) : helped;
    }

    private Diagnostic misspelt(Lookalike word, Place place) {
        String all = word.names().stream()
                .map(name -> "`" + name.text() + "` (" + name.entry() + ")")
                .collect(Collectors.joining(" and "));
        if (word.names().size() > 1) {
            return misspelt(place, all)
                    .help(
                            "write the one that is meant, add the spelling to its `variants`, or to `never` if it is someone else");
        }
        Spelling only = word.names().get(0);
        Diagnostic finding = misspelt(place, all)
                .help("write `" + only.text()
                        + "`, add the spelling to its `variants`, or to `never` if it is someone else");
        return mended(finding, place, only.text(), false);
    }

    private static Diagnostic misspelt(Place place, String names) {
        return Diagnostic.of(Rule.MISSPELT_NAME, place.span(), "`" + place.written() + "` looks like " + names);
    }

    private Diagnostic mended(Diagnostic finding, Place place, String name, boolean safe) {
        return place.plain()
                ? finding.fix(Fix.replace("write `" + name + "`", safe, place.span(), broken(name, place.span())))
                : finding;
    }

    /** A name whose words are parted as those in its place are, so that a line end stays where it is. */
    private String broken(String name, Span place) {
        if (place.line() == place.endLine()) {
            return name;
        }
        String typed = text.text()
                .substring(
                        text.offsetOf(place.line(), place.column()), text.offsetOf(place.endLine(), place.endColumn()));
        Iterator<MatchResult> gaps = GAP.matcher(typed).results().iterator();
        return GAP.matcher(name).replaceAll(gap -> gaps.hasNext() ? gaps.next().group() : gap.group());
    }

    private Place place(FlatText flat, int start, int end, boolean fixed) {
        String read = flat.words(start, end);
        boolean plain = isAlike(read, flat.written(start, end, text));
        return new Place(read, flat.span(start, end, text), plain, fixed);
    }

    private Place place(Inline.Reference reference, boolean fixed) {
        int start = reference.start() + BRACKETS;
        while (Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        int end = Math.min(start + reference.name().length(), reference.end() - BRACKETS);
        boolean plain = isAlike(reference.name(), text.text().substring(start, end));
        return new Place(reference.name(), text.span(start, end), plain, fixed);
    }

    private static boolean isAlike(String read, String written) {
        return Spelling.folded(read).equals(Spelling.folded(written));
    }
}
