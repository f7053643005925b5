package dev.glossator.render.search;

import com.google.gson.JsonArray;
import dev.glossator.language.SearchWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Entries, articles and pages by every word of every name that they have. */
final class NameIndex {
    /** What a file holds, in characters; at least one record, however long. */
    static final int MOST = 24 * 1024;

    private final NavigableMap<String, List<Named>> byWord = new TreeMap<>();
    private final List<Shard<List<Named>>> shards;

    NameIndex(List<Named> records) {
        for (Named named : records) {
            Set<String> words = new LinkedHashSet<>();
            Stream.concat(Stream.of(named.title()), named.spellings().stream())
                    .forEach(name -> words.addAll(SearchWords.in(name)));
            words.forEach(word ->
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(named));
        }
        shards = Shard.of(byWord, NameIndex::size, MOST);
    }

    Set<String> words() {
        return byWord.keySet();
    }

    List<String> keys() {
        return shards.stream().map(Shard::key).toList();
    }

    Stream<SearchFile> files() {
        return shards.stream().map(NameIndex::file);
    }

    /** Whether nothing is left out, then the records. */
    private static SearchFile file(Shard<List<Named>> shard) {
        List<Named> all = records(shard);
        var list = new JsonArray();
        int size = 0;
        for (Named named : all) {
            size += size(named);
            if (size > MOST && !list.isEmpty()) {
                break;
            }
            list.add(named.json());
        }
        var json = new JsonArray();
        json.add(list.size() == all.size() ? 1 : 0);
        json.add(list);
        return SearchFile.of("n-" + SearchFile.nameOf(shard.key()), json);
    }

    /** Those with the very word first, then the heavier ones; each once. */
    private static List<Named> records(Shard<List<Named>> shard) {
        Set<Named> records = new LinkedHashSet<>(shard.words().getOrDefault(shard.key(), List.of()));
        shard.words().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Named::weight).reversed())
                .forEach(records::add);
        return List.copyOf(records);
    }

    private static int size(List<Named> records) {
        return records.stream().mapToInt(NameIndex::size).sum();
    }

    private static int size(Named named) {
        int signs = 20;
        return signs
                + named.title().length()
                + named.path().length()
                + named.summary().length()
                + named.spellings().stream()
                        .mapToInt(spelling -> spelling.length() + 3)
                        .sum();
    }
}
