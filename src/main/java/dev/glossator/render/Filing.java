package dev.glossator.render;

import dev.glossator.model.Entry;
import dev.glossator.model.Entry.ForeignName;
import dev.glossator.model.EntryKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words under which a name stands in an index: of a person the surname first. The surname is the longest alias that ends the name, e.g.
 * {@code Stad} of {@code Ane Stad}; of a name in another language, as many words as that.
 */
final class Filing {
    private final Entry entry;
    /** Words of the surname; 0 if it is not known. */
    private final int surname;

    Filing(Entry entry) {
        this.entry = entry;
        this.surname = entry.kind() == EntryKind.PERSON ? surname(entry) : 0;
    }

    /** For example {@code Stad Ane}. */
    String name() {
        return of(entry.name());
    }

    /**
     * The names in other languages, and the aliases and variants in another script than the name, whose language is not known. Each text once,
     * in the order written, with the words under which it stands. A spelling in the same script stands near the name anyway.
     */
    Map<ForeignName, String> others() {
        Map<String, ForeignName> byText = new LinkedHashMap<>();
        entry.names().forEach(name -> byText.putIfAbsent(name.text(), name));
        Character.UnicodeScript script = script(entry.name());
        Stream.concat(entry.aliases().stream(), entry.variants().stream().map(Entry.Variant::text))
                .filter(text -> script(text) != script)
                .forEach(text -> byText.putIfAbsent(text, new ForeignName("", text)));
        byText.remove(entry.name());
        Map<ForeignName, String> filed = new LinkedHashMap<>();
        byText.values().forEach(name -> filed.put(name, of(name.text())));
        return filed;
    }

    private String of(String name) {
        List<String> words = words(name);
        int given = words.size() - surname;
        return surname == 0 || given < 1
                ? name
                : String.join(" ", words.subList(given, words.size())) + " "
                        + String.join(" ", words.subList(0, given));
    }

    /** That of the first letter. */
    private static Character.UnicodeScript script(String text) {
        return text.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.COMMON)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    private static int surname(Entry entry) {
        return entry.aliases().stream()
                .filter(alias -> entry.name().endsWith(" " + alias))
                .max(Comparator.comparingInt(String::length))
                .map(alias -> words(alias).size())
                .orElse(0);
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }
}
