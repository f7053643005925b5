package dev.glossator.render.search;

import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All words of four letters or more by their first and by their last two letters. One typing error leaves either of them whole, so the word
 * that was meant is in one of two small files.
 */
final class Vocabulary {
    static final int SHORTEST = 4;

    private final NavigableMap<String, Set<String>> byStart = new TreeMap<>();
    private final NavigableMap<String, Set<String>> byEnd = new TreeMap<>();

    Vocabulary(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
                add(word, start -> start.substring(0, 2), byStart);
                add(word, end -> end.substring(end.length() - 2), byEnd);
            }
        }
    }

    private static void add(String word, UnaryOperator<String> key, NavigableMap<String, Set<String>> words) {
        words.computeIfAbsent(key.apply(word), letters -> new TreeSet<>()).add(word);
    }

    List<String> starts() {
        return List.copyOf(byStart.keySet());
    }

    List<String> ends() {
        return List.copyOf(byEnd.keySet());
    }

    Stream<SearchFile> files() {
        return Stream.concat(files("w-", byStart), files("x-", byEnd));
    }

    private static Stream<SearchFile> files(String kind, NavigableMap<String, Set<String>> words) {
        return words.entrySet().stream()
                .map(entry -> SearchFile.of(
                        kind + SearchFile.nameOf(entry.getKey()),
                        new JsonPrimitive(String.join(" ", entry.getValue()))));
    }
}
