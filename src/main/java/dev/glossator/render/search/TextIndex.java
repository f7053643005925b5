package dev.glossator.render.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.language.SearchWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences by each of their words. */
final class TextIndex {
    /** What a file holds, in characters. */
    static final int MOST = 24 * 1024;

    /** Sentences that are kept for one word: the first ones, so of articles the newest. */
    static final int MOST_SENTENCES = 400;

    private final List<Passages> passages;
    private final NavigableMap<String, Places> byWord = new TreeMap<>();
    private final List<Shard<Places>> shards;

    TextIndex(List<Passages> passages) {
        this.passages = passages;
        List<List<Set<String>>> words = passages.parallelStream()
                .map(part -> part.sentences().stream()
                        .<Set<String>>map(sentence -> new HashSet<>(SearchWords.in(sentence.text())))
                        .toList())
                .toList();
        for (int file = 0; file < words.size(); file++) {
            add(file * (Passages.MOST + 1) + 1, words.get(file));
        }
        shards = Shard.of(byWord, Places::size, MOST);
    }

    private void add(int first, List<Set<String>> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            for (String word : sentences.get(i)) {
                byWord.computeIfAbsent(word, key -> new Places()).add(first + i);
            }
        }
    }

    Set<String> words() {
        return byWord.keySet();
    }

    List<String> keys() {
        return shards.stream().map(Shard::key).toList();
    }

    Stream<SearchFile> files() {
        return Stream.concat(
                shards.stream().map(TextIndex::file),
                IntStream.range(0, passages.size())
                        .mapToObj(file ->
                                SearchFile.of("p-" + file, passages.get(file).json())));
    }

    /** Of a shard that is not whole, only the very word: what follows it has its own files. */
    private static SearchFile file(Shard<Places> shard) {
        var json = new JsonObject();
        (shard.whole() ? shard.words() : shard.words().headMap(shard.key(), true))
                .forEach((word, places) -> json.add(word, places.json()));
        return SearchFile.of("t-" + SearchFile.nameOf(shard.key()), json);
    }

    /** The numbers of sentences, ascending. */
    private static final class Places {
        private final List<Integer> numbers = new ArrayList<>(2);
        private boolean isCut;

        void add(int number) {
            if (numbers.size() < MOST_SENTENCES) {
                numbers.add(number);
            } else {
                isCut = true;
            }
        }

        int size() {
            return 5 * numbers.size() + 10;
        }

        /** Each number as its distance from the one before; a 0 at the start if there are more sentences than are listed. */
        JsonArray json() {
            var json = new JsonArray();
            if (isCut) {
                json.add(0);
            }
            int last = 0;
            for (int number : numbers) {
                json.add(number - last);
                last = number;
            }
            return json;
        }
    }
}
