package dev.glossator.render;

import dev.glossator.render.Reads.Read;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Every part that pages were made from, once and under a number: many pages are made from the same ones, and a number is found sooner than a
 * part. Safe for use by several threads.
 */
final class NumberedReads {
    private final Map<Read, Integer> numbers = new HashMap<>();
    private final List<Read> reads = new ArrayList<>();
    /** What dear parts were in the last state, as far as it was reckoned: half of the work of comparing two. */
    private Map<Read, Object> reckoned = Map.of();

    /** What a page was made from. */
    static final class Some {
        private final int[] numbers;

        private Some(int[] numbers) {
            this.numbers = numbers;
        }
    }

    synchronized Some of(Collection<Read> made) {
        return new Some(made.stream().mapToInt(this::number).toArray());
    }

    private int number(Read read) {
        int number = numbers.computeIfAbsent(read, one -> reads.size());
        if (number == reads.size()) {
            reads.add(read);
        }
        return number;
    }

    /** Compares two states of a site, each part when it is asked for and then once. */
    synchronized Comparison compare(Rendering before, Rendering now) {
        return new Comparison(List.copyOf(reads), reckoned, before, now);
    }

    /** The later state of a comparison is the last one now. */
    synchronized void keep(Comparison comparison) {
        reckoned = comparison.reckoned;
    }

    /** There is no last state any more. */
    synchronized void forget() {
        reckoned = Map.of();
    }

    /** What of two states is the same. Safe for use by several threads. */
    static final class Comparison {
        private static final byte SAME = 1;
        private static final byte DIFFERENT = 2;

        private final List<Read> reads;
        private final Rendering before;
        private final Rendering now;
        /** By number; 0 where nobody asked yet. Two threads may both find it out: they find the same. */
        private final byte[] found;

        private final Map<Part, Boolean> grounds = new ConcurrentHashMap<>();
        private final Map<Read, Object> reckonedBefore;
        private final Map<Read, Object> reckoned = new ConcurrentHashMap<>();

        private Comparison(List<Read> reads, Map<Read, Object> reckonedBefore, Rendering before, Rendering now) {
            this.reads = reads;
            this.reckonedBefore = reckonedBefore;
            this.before = before;
            this.now = now;
            this.found = new byte[reads.size()];
        }

        /** Whether all of some parts are. */
        boolean isSame(Some parts) {
            return IntStream.of(parts.numbers).allMatch(this::isSame);
        }

        private boolean isSame(int number) {
            if (found[number] == 0) {
                found[number] = isSame(reads.get(number)) ? SAME : DIFFERENT;
            }
            return found[number] == SAME;
        }

        private boolean isSame(Read read) {
            return read.part().ground().map(ground -> isSame(read, ground)).orElseGet(() -> read.isSame(before, now));
        }

        /** A part is not reckoned where all that it could be reckoned from is the same. */
        private boolean isSame(Read read, Part ground) {
            Object last = reckonedBefore.get(read);
            boolean isSameGround = grounds.computeIfAbsent(ground, part -> new Read(part, "").isSame(before, now));
            if (isSameGround && last == null) {
                return true;
            }
            Object was = last == null ? read.of(before) : last;
            Object is = isSameGround ? was : read.of(now);
            reckoned.put(read, is);
            return is.equals(was);
        }
    }
}
