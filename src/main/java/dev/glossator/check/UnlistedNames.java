package dev.glossator.check;

import dev.glossator.diagnostic.NameSurvey;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.language.Characters;
import dev.glossator.language.Range;
import dev.glossator.language.Sentences;
import dev.glossator.model.Body;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.model.Inline;
import dev.glossator.model.Permalink;
import dev.glossator.model.Site;
import dev.glossator.model.WrittenPage;
import dev.glossator.name.CapitalisedRuns;
import dev.glossator.name.NameMatcher;
import dev.glossator.name.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names without an entry: runs of capitalised words that stand on a site at least twice. The first word of a sentence has a capital
 * anyway, so it counts only if the same run stands within a sentence too.
 */
final class UnlistedNames {
    private static final int LEAST = 2;

    /** A new sentence may begin after these, so that the next word has a capital. */
    private static final String OPENING = ":\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u201A";

    private final Map<String, SourceText> texts;
    private final NameMatcher known;
    private final Sentences sentences;
    private final List<Met> runs = new ArrayList<>();

    private UnlistedNames(Site site, Map<String, SourceText> texts) {
        this.texts = texts;
        this.known = NameMatcher.of(
                site.entries().stream().flatMap(UnlistedNames::spellings).toList());
        this.sentences = Sentences.of(site.settings().language());
    }

    /**
     * A run in a text.
     *
     * @param tail what is left of it without its first word, where a sentence begins with it; else empty
     */
    private record Met(String name, Permalink page, Span span, boolean opens, List<Met> tail) {
        String key() {
            return Spelling.folded(name);
        }
    }

    /** The names in the texts of a site's pages, headings left out; the most frequent first, then by name. */
    static List<NameSurvey.Unlisted> in(Site site, Map<String, SourceText> texts) {
        var names = new UnlistedNames(site, texts);
        Stream.of(site.articles(), site.entries(), site.pages())
                .flatMap(List<? extends WrittenPage>::stream)
                .forEach(names::read);
        return names.frequent();
    }

    private static Stream<Spelling> spellings(Entry entry) {
        Stream<String> variants = entry.variants().stream().map(Entry.Variant::text);
        Stream<String> foreign = entry.names().stream().map(Entry.ForeignName::text);
        return Stream.of(
                        Stream.of(entry.name(), entry.shortName()),
                        entry.aliases().stream(),
                        entry.inflected().stream(),
                        entry.never().stream(),
                        variants,
                        foreign)
                .flatMap(texts -> texts)
                .map(text -> new Spelling(text, entry.id(), false, entry.kind() == EntryKind.TERM));
    }

    private void read(WrittenPage page) {
        SourceText source = Objects.requireNonNull(texts.get(page.span().file()));
        page.body().rewrite(new Body.Rewriter() {
            @Override
            public List<Inline> text(List<Inline> text) {
                read(new OpenWords(text), page, source);
                return text;
            }

            @Override
            public List<Inline> heading(int level, List<Inline> text) {
                return text;
            }
        });
    }

    private void read(OpenWords block, WrittenPage page, SourceText source) {
        String words = block.words().toString();
        known.find(words).forEach(found -> close(block.words(), found.start(), found.end()));
        String open = block.words().toString();
        for (Range sentence : sentences.in(words)) {
            boolean first = true;
            for (Range run : CapitalisedRuns.in(sentence.of(open))) {
                var place = new Range(sentence.start() + run.start(), sentence.start() + run.end());
                boolean opens = (first && isWordless(words, sentence.start(), place.start())) || opens(words, place);
                runs.add(met(place, opens, block, page, source));
                first = false;
            }
        }
    }

    private static void close(StringBuilder words, int start, int end) {
        for (int i = start; i < end; i++) {
            words.setCharAt(i, OpenWords.CLOSED);
        }
    }

    private static boolean isWordless(String words, int start, int end) {
        return words.substring(start, end).codePoints().noneMatch(Characters::isWordPart);
    }

    private static boolean opens(String words, Range run) {
        int before = run.start() - 1;
        while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
            before--;
        }
        return before >= 0 && OPENING.indexOf(words.charAt(before)) >= 0;
    }

    private static Met met(Range run, boolean opens, OpenWords block, WrittenPage page, SourceText source) {
        String name = block.words().substring(run.start(), run.end());
        List<Met> tail = new ArrayList<>();
        if (opens) {
            for (Range rest : CapitalisedRuns.withoutFirst(name)) {
                var place = new Range(run.start() + rest.start(), run.start() + rest.end());
                tail.add(met(place, false, block, page, source));
            }
        }
        return new Met(
                name.replace('\n', ' '),
                page.permalink(),
                block.span(run.start(), run.end(), source),
                opens,
                List.copyOf(tail));
    }

    private List<NameSurvey.Unlisted> frequent() {
        Set<String> within =
                runs.stream().filter(run -> !run.opens()).map(Met::key).collect(Collectors.toSet());
        Map<String, List<Met>> byKey = new TreeMap<>();
        runs.stream()
                .flatMap(run -> run.opens() && !within.contains(run.key()) ? run.tail().stream() : Stream.of(run))
                .forEach(run -> byKey.computeIfAbsent(run.key(), key -> new ArrayList<>())
                        .add(run));
        return byKey.values().stream()
                .filter(same -> same.size() >= LEAST)
                .map(UnlistedNames::unlisted)
                .sorted(Comparator.comparing(NameSurvey.Unlisted::times, Comparator.reverseOrder())
                        .thenComparing(NameSurvey.Unlisted::name))
                .toList();
    }

    private static NameSurvey.Unlisted unlisted(List<Met> same) {
        Met first = same.get(0);
        int pages = (int) same.stream().map(Met::page).distinct().count();
        return new NameSurvey.Unlisted(first.name(), same.size(), pages, first.span());
    }
}
