package dev.glossator.render.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.language.SearchWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole index: names, sentences, the vocabulary for typing errors, and the list of all its files. */
public final class SearchIndex {
    private static final int HASH_BYTES = 5;

    private final List<Named> records;
    private final List<Passages> passages;
    private final NameIndex names;
    private final TextIndex texts;
    private final Vocabulary vocabulary;
    private final Map<String, String> messages;

    /**
     * An index.
     *
     * @param passages those of one kind in a row
     * @param messages the words that the script shows, sorted
     */
    public SearchIndex(List<Named> records, List<Passages> passages, Map<String, String> messages) {
        this.records = List.copyOf(records);
        this.passages = passages.stream()
                .flatMap(part -> part.parts(Passages.MOST).stream())
                .toList();
        this.names = new NameIndex(records);
        this.texts = new TextIndex(this.passages);
        var words = new TreeSet<>(names.words());
        words.addAll(texts.words());
        this.vocabulary = new Vocabulary(words);
        this.messages = messages;
    }

    public Stream<SearchFile> files() {
        return Stream.of(Stream.of(manifest()), names.files(), texts.files(), vocabulary.files())
                .flatMap(files -> files);
    }

    private SearchFile manifest() {
        var json = new JsonObject();
        json.addProperty("version", hash());
        json.add("messages", object(messages));
        json.add("letters", object(SearchWords.LETTERS));
        json.addProperty("names", list(names.keys()));
        json.addProperty("texts", list(texts.keys()));
        json.addProperty("starts", list(vocabulary.starts()));
        json.addProperty("ends", list(vocabulary.ends()));
        json.add("kinds", kinds());
        return SearchFile.of("manifest", json);
    }

    /** Each kind of sentences with the number of its first file. */
    private JsonArray kinds() {
        var kinds = new JsonArray();
        String last = "";
        for (int file = 0; file < passages.size(); file++) {
            String kind = passages.get(file).kind();
            if (!kind.equals(last)) {
                var first = new JsonArray();
                first.add(kind);
                first.add(file);
                kinds.add(first);
                last = kind;
            }
        }
        return kinds;
    }

    private static String list(List<String> keys) {
        return keys.stream().map(SearchFile::nameOf).collect(Collectors.joining(" "));
    }

    private static JsonObject object(Map<String, String> texts) {
        var json = new JsonObject();
        texts.forEach(json::addProperty);
        return json;
    }

    /** Of all that the files are made from: their addresses carry it, so that none is taken from an earlier site. */
    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(records.stream(), passages.stream())
                    .forEach(part -> digest.update(part.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
