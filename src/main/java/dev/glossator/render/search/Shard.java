package dev.glossator.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.ToIntFunction;

/**
 * The words that begin alike.
 *
 * @param key their beginning
 * @param words all of them, sorted
 * @param whole whether one file can hold them; else there is a shard for each next letter too
 */
record Shard<T>(String key, NavigableMap<String, T> words, boolean whole) {
    /** In UTF-16 units. */
    static final int SHORTEST_KEY = 2;

    private static final int LONGEST_KEY = 12;
    private static final char PAST_ALL = '\uFFFF';

    /**
     * Shards in the order of their keys: by two letters, and where those hold too much by three, and so on.
     *
     * @param size of what a word holds, in characters
     * @param most what a file should hold, in characters
     */
    static <T> List<Shard<T>> of(NavigableMap<String, T> words, ToIntFunction<T> size, int most) {
        List<Shard<T>> shards = new ArrayList<>();
        split(words, SHORTEST_KEY, size, most, shards);
        return shards;
    }

    private static <T> void split(
            NavigableMap<String, T> words, int length, ToIntFunction<T> size, int most, List<Shard<T>> shards) {
        String word = words.isEmpty() ? null : words.firstKey();
        while (word != null) {
            String key = word.substring(0, Math.min(length, word.length()));
            String end = key.length() < length ? key : key + PAST_ALL;
            add(key, words.subMap(key, true, end, true), size, most, shards);
            word = words.higherKey(end);
        }
    }

    private static <T> void add(
            String key, NavigableMap<String, T> words, ToIntFunction<T> size, int most, List<Shard<T>> shards) {
        NavigableMap<String, T> longer = words.tailMap(key, false);
        boolean isWhole = longer.isEmpty()
                || key.length() >= LONGEST_KEY
                || words.values().stream().mapToInt(size).sum() <= most;
        shards.add(new Shard<>(key, words, isWhole));
        if (!isWhole) {
            split(longer, key.length() + 1, size, most, shards);
        }
    }
}
