package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files: each language has the words that English has, and puts the same into them. */
class MessagesTest {
    private static final Path FOLDER = Path.of("templates/messages");
    private static final Pattern CATEGORIES = Pattern.compile("\\b(one|two|few|many|other) \\{");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])");

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsMoreThanEnglish() throws IOException {
        assertEquals(List.of("en", "uk"), languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheKeysOfEnglish(String language) throws IOException {
        assertEquals(words("en").keySet(), words(language).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternIsReadAndPutsInWhatTheEnglishOneDoes(String language) throws IOException {
        var english = words("en");
        words(language).forEach((key, pattern) -> {
            new MessageFormat(pattern, ULocale.forLanguageTag(language));
            assertEquals(arguments(english.getOrDefault(key, "")), arguments(pattern), key);
            assertFalse(pattern.isBlank(), key);
            assertFalse(pattern.contains("'"), key + " has an apostrophe that quotes");
        });
    }

    /** A pattern with one form alone says the same for every number; any other must have all that the language tells apart. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCountedHasEveryPluralForm(String language) throws IOException {
        Set<String> all = new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
        var missing = new ArrayList<String>();
        words(language).forEach((key, pattern) -> {
            for (String part : pattern.split("plural,", -1)) {
                Set<String> given = categories(part);
                if (given.size() > 1 && !given.equals(all) && !key.equals("correction.touches")) {
                    missing.add(key + " " + given);
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void ukrainianCountsAsItsSpeakersDo() throws IOException {
        String pattern = words("uk").get("article.sources");
        String counted = Stream.of(0, 1, 2, 5, 11, 21, 104)
                .map(number -> new MessageFormat(pattern, ULocale.forLanguageTag("uk")).format(new Object[] {number}))
                .collect(Collectors.joining(", "));

        assertEquals("без джерел, 1 джерело, 2 джерела, 5 джерел, 11 джерел, 21 джерело, 104 джерела", counted);
    }

    @Test
    void nothingWasLeftInEnglish() throws IOException {
        var english = words("en");
        Set<String> same = words("uk").entrySet().stream()
                .filter(word -> word.getValue().equals(english.get(word.getKey())))
                .filter(word -> !word.getValue().matches("[^a-z]*|\\{0, number}"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("cite.bibtex", "csl.PMCID", "csl.PMID"), same);
        assertTrue(english.size() > 300);
    }

    private static Map<String, String> words(String language) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            properties.load(in);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Set<String> categories(String pattern) {
        return CATEGORIES
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
