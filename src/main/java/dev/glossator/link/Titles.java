package dev.glossator.link;

import dev.glossator.language.TitleWords;
import dev.glossator.link.WordsBefore.Word;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.EntryKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The titles of all persons, and how one is recognised before a name: its words are the last ones there, in any order, without those that
 * only tie others together. The body may stand in between, behind a word like <em>of</em> and in capitals.
 */
final class Titles {
    /** In words that are not only ties: what stands further from a name is not looked at. */
    private static final int MOST_WORDS = 6;

    /** In words of any sort. */
    private static final int MOST_READ = 2 * MOST_WORDS;

    private final @Nullable TitleWords language;
    private final Map<String, Map<Set<String>, List<Role>>> rolesByPerson = new HashMap<>();

    private Titles(@Nullable TitleWords language) {
        this.language = language;
    }

    /**
     * The titles of a site.
     *
     * @param languageTag of its texts; if its words are not known, there are no titles
     */
    static Titles of(Collection<Entry> entries, String languageTag) {
        var titles = new Titles(TitleWords.of(languageTag).orElse(null));
        entries.stream().filter(entry -> entry.kind() == EntryKind.PERSON).forEach(titles::add);
        return titles;
    }

    private void add(Entry person) {
        Map<Set<String>, List<Role>> roles = new HashMap<>();
        for (Role role : person.roles()) {
            Stream.concat(Stream.of(role.title()), role.also().stream())
                    .map(this::wordsOf)
                    .distinct()
                    .forEach(words -> roles.computeIfAbsent(words, key -> new ArrayList<>())
                            .add(role));
        }
        rolesByPerson.put(person.id(), roles);
    }

    private Set<String> wordsOf(String title) {
        return WordsBefore.in(title).stream()
                .map(Word::folded)
                .filter(word -> !isLinking(word))
                .collect(Collectors.toSet());
    }

    private boolean isLinking(String word) {
        return language != null && language.isLinking(word);
    }

    /** The language of the texts, or {@code null} if no title can be recognised in it. */
    @Nullable
    TitleWords language() {
        return language;
    }

    boolean isPerson(String entry) {
        return rolesByPerson.containsKey(entry);
    }

    /**
     * A title that stands in a text.
     *
     * @param roles those that have this title, at least one
     * @param size in words that are not only ties
     */
    record Written(List<Role> roles, int size, int start, int end) {}

    /** The titles of a person that end just before a place; none if the words say that they were held at another time. */
    List<Written> before(int place, String person, String text, int from) {
        Map<Set<String>, List<Role>> roles = rolesByPerson.getOrDefault(person, Map.of());
        return language == null || roles.isEmpty()
                ? List.of()
                : new Reader(language, roles, WordsBefore.of(text, from, place, MOST_READ)).read();
    }

    /** Reads the words before one place, the nearest one first. */
    private record Reader(TitleWords language, Map<Set<String>, List<Role>> roles, List<Word> words) {
        List<Written> read() {
            List<Written> found = new ArrayList<>();
            int passed = 0;
            for (int i = 0; i < words.size() && passed < MOST_WORDS; i++) {
                if (!isLinking(i)) {
                    if (isNextToName(i)) {
                        addFrom(i, MOST_WORDS - passed, found);
                    }
                    passed++;
                }
            }
            return found;
        }

        /** Whether nothing lies between this word and the name but a body that the title is held in. */
        private boolean isNextToName(int index) {
            return index == 0
                    || (language.isBelonging(words.get(index - 1).folded())
                            && !isLinking(0)
                            && words.subList(0, index).stream()
                                    .allMatch(word -> word.capital() || language.isLinking(word.folded())));
        }

        private void addFrom(int last, int most, List<Written> found) {
            Set<String> title = new HashSet<>();
            int size = 0;
            for (int i = last; i < words.size() && size < most; i++) {
                if (isLinking(i)) {
                    continue;
                }
                title.add(words.get(i).folded());
                size++;
                List<Role> known = roles.get(title);
                if (known != null && title.size() == size && isNow(i + 1, most - size)) {
                    found.add(new Written(
                            known, size, words.get(i).start(), words.get(last).end()));
                }
            }
        }

        /** Whether the words before a title leave it what it is. */
        private boolean isNow(int next, int most) {
            if (next < words.size() && language.isChanging(words.get(next).folded())) {
                return false;
            }
            return words.stream()
                    .skip(next)
                    .filter(word -> !language.isLinking(word.folded()))
                    .limit(most)
                    .noneMatch(word -> language.isElsewhen(word.folded()));
        }

        private boolean isLinking(int index) {
            return language.isLinking(words.get(index).folded());
        }
    }
}
