package dev.glossator.link;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.Range;
import dev.glossator.model.Provenance;
import dev.glossator.model.Provenance.Bare;
import dev.glossator.model.Provenance.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Tells what each sentence of an article rests on. */
final class ProvenanceBook {
    private final SourceText text;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Bare> bare = new ArrayList<>();

    /** A sentence and what it rests on; a bare one should rest on something. */
    record Rested(Range sentence, Kind on) {}

    ProvenanceBook(SourceText text) {
        this.text = text;
    }

    Provenance provenance() {
        return new Provenance(counts, bare);
    }

    /**
     * The sentences of one block.
     *
     * @param names the entries that it names, links among them
     * @param position what the blocks around it make of them
     * @return what they rest on; those that need not rest on anything are absent
     */
    List<Rested> add(FlatText flat, List<Range> sentences, List<FlatText.LinkedAt> names, Surrounding position) {
        var grounds = new Grounds(flat, sentences, position);
        BitSet named = marked(names, FlatText.LinkedAt::start, FlatText.LinkedAt::end);
        List<Rested> rested = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Range sentence = sentences.get(i);
            Kind kind = grounds.of(i);
            counts.merge(kind, 1, Integer::sum);
            boolean isAsking = kind == Kind.BARE && !position.unknown() && asksForBasis(flat, sentence, named);
            if (isAsking) {
                bare.add(new Bare(
                        flat.words(sentence.start(), sentence.end()),
                        flat.span(sentence.start(), sentence.end(), text)));
            }
            if (isAsking || kind != Kind.BARE) {
                rested.add(new Rested(sentence, kind));
            }
        }
        return rested;
    }

    /** What the sentences of one block may rest on. */
    private static final class Grounds {
        private final List<Range> sentences;
        private final Kind around;
        private final BitSet claims;
        private final BitSet quotations;
        private final BitSet cited;
        private final BitSet own;

        private Grounds(FlatText flat, List<Range> sentences, Surrounding position) {
            this.sentences = sentences;
            this.around = position.covered().orElse(Kind.BARE);
            this.claims = marked(flat.marked().claims(), MarkedWords.ClaimedAt::start, MarkedWords.ClaimedAt::end);
            this.quotations =
                    marked(flat.marked().quotations(), MarkedWords.QuotedAt::start, MarkedWords.QuotedAt::end);
            this.cited = cited(flat, sentences);
            this.own = flat.marked().own();
        }

        private Kind of(int number) {
            Range sentence = sentences.get(number);
            if (holds(claims, sentence)) {
                return Kind.CLAIM;
            }
            if (holds(quotations, sentence)) {
                return Kind.QUOTATION;
            }
            if (around != Kind.BARE) {
                return around;
            }
            if (cited.get(number)) {
                return Kind.CITED;
            }
            return holds(own, sentence) ? Kind.OWN : Kind.BARE;
        }
    }

    private static <T> BitSet marked(List<T> parts, ToIntFunction<T> start, ToIntFunction<T> end) {
        var positions = new BitSet();
        parts.forEach(part -> positions.set(start.applyAsInt(part), end.applyAsInt(part)));
        return positions;
    }

    /** A citation covers the sentence that it stands in or just after; one at the end of the block, after its last stop, all of them. */
    private static BitSet cited(FlatText flat, List<Range> sentences) {
        var cited = new BitSet();
        for (FlatText.CitedAt citation : flat.citations()) {
            int sentence = before(sentences, citation.position());
            boolean closes = sentence == sentences.size() - 1
                    && sentence >= 0
                    && citation.position() >= sentences.get(sentence).end()
                    && endsSentence(flat.words(), sentences.get(sentence).end());
            cited.set(closes ? 0 : Math.max(sentence, 0), Math.max(sentence, 0) + 1);
        }
        return cited;
    }

    private static boolean endsSentence(String words, int end) {
        int last = end - 1;
        while (last >= 0 && (QuotationMarks.isOne(words.charAt(last)) || ")]’'".indexOf(words.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ".!?…。؟".indexOf(words.charAt(last)) >= 0;
    }

    /** The last sentence that begins before a position; -1 if there is none. */
    private static int before(List<Range> sentences, int position) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean holds(BitSet positions, Range sentence) {
        int next = positions.nextSetBit(sentence.start());
        return next >= 0 && next < sentence.end();
    }

    private static boolean asksForBasis(FlatText flat, Range sentence, BitSet named) {
        return holds(named, sentence)
                || flat.words(sentence.start(), sentence.end())
                        .codePoints()
                        .anyMatch(c -> Character.isDigit(c) || QuotationMarks.isOne(c));
    }
}
