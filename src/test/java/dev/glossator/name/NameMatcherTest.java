package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
    /** Names, and what is found, are parted by bars. */
    @Nested
    class Table {
        @ParameterizedTest
        @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                        # text; names; found
                        Stad spoke.; Stad; Stad
                        Then Stad, Berg and Stad.; Stad|Berg; Stad|Berg|Stad
                        Anne Stad met Stad; Stad|Anne Stad; Anne Stad|Stad
                        Anne Holm met Stad; Stad|Anne Stad; Stad
                        The National Example Council met.; Example|National Example Council; National Example Council
                        The National Example met.; Example|National Example Council; Example
                        National National Example Council; National Example Council; National Example Council
                        Anne Stad Berg; Anne Stad|Stad Berg; Anne Stad
                        stad and STAD; Stad; ""
                        Stade, Stadt, Overstad; Stad; ""
                        Stad1 1Stad Stad²; Stad; ""
                        Stad_Berg and _Stad_; Stad; Stad
                        (Stad) “Stad” Stad/Berg Stad—Berg; Stad; Stad|Stad|Stad|Stad
                        'Stad' and ‘Stad’; Stad; Stad|Stad
                        Урмєв і Урмєва; Урмєв; Урмєв
                        Остап Урмєв; Урмєв|Остап Урмєв; Остап Урмєв
                        İstad and Istad; Istad; Istad
                        Émile met Emile; Émile; Émile
                        Nils Jørgstad; Jørgstad; Jørgstad
                        大北 and 大北市; 大北; 大北
                        בן ברג; ברג; ברג
                        Lina-Belka; Belka|Lina; ""
                        Lina‐Belka and Lina‑Belka; Belka; ""
                        Lina‑Belka and Lina-Belka; Lina‐Belka; Lina‑Belka|Lina-Belka
                        Stad-Berg; Stad; ""
                        Anne Stad-Berg; Anne Stad; ""
                        a Stad-era law; Stad; Stad
                        an anti-Stad law; Stad; Stad
                        Stad–Berg talks; Stad|Berg; Stad|Berg
                        Stad -- Berg; Stad; Stad
                        Stad-2 and ABEL-19; Stad|19; ""
                        Ім'я, Ім’я, Імʼя; Ім; ""
                        Ім'я, Ім’я, Імʼя; Ім'я; Ім'я|Ім’я|Імʼя
                        O'Berg and O’Berg; O|Berg; ""
                        O'Berg and O’Berg; O’Berg; O'Berg|O’Berg
                        l'Exemple; Exemple; ""
                        Stad's plan; Stad; Stad
                        Stad’s plan and Stadʼs plan; Stad; Stad|Stad
                        the Nils’ plan, the Nils' plan; Nils; Nils|Nils
                        Stad'sberg and Stad't; Stad; ""
                        Stad's-era; Stad; Stad
                        The People's Party; People|People's Party; People's Party
                        The People's plan; People|People's Party; People
                        It's s; s; s
                        The U.S. Example Office; U.S. Example; U.S. Example
                        in the U.S. They; U.S.; U.S.
                        the U.S.A. and U.S.; U.S.; U.S.
                        the U.S. and U; U; U
                        example.org, Example.org; Example; ""
                        stad@Example; Example; ""
                        The 28-point plan; 28-point plan; 28-point plan
                        The 28-point plan; 28-point plan|plan; 28-point plan
                        in 2019, 19.5 and 1,019; 19; ""
                        on 19, 19. 19; 19; 19|19|19
                        Decree 496/2025; 2025|496; ""
                        Decree 496/2025; Decree 496/2025; Decree 496/2025
                        km² and km; km; km
                        .NET and ASP.NET; .NET; .NET
                        Plan X. Y-X, Xs; X; X
                        Example! grew; Example!; Example!
                        ExAmple Ltd; ExAmple Ltd.; ""
                        ☃ stands; ☃; ☃
                        """)
        void namesAreFoundBetweenWordBoundaries(String text, String names, String found) {
            assertEquals(found, foundIn(text, matcherOf(names, false)));
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                        # text; terms; found
                        a ceasefire, Ceasefire; ceasefire; ceasefire|Ceasefire
                        a ceasefire, Ceasefire; Ceasefire; ceasefire|Ceasefire
                        a CEASEFIRE; ceasefire; ""
                        ceasefires and Ceasefires; ceasefire; ceasefires|Ceasefires
                        the processes, a process; process; processes|process
                        vetoes and vetos; veto; vetoes|vetos
                        two branches; branch; branches
                        two planes, two plans; plan; plans
                        two treaties; treaty; ""
                        two MPs; MP; MPs
                        four F-16s; F-16; F-16s
                        Frozen assets' use; frozen asset; Frozen assets
                        the ceasefire's end; ceasefire; ceasefire
                        Перемир'я і перемир’я; перемир'я; Перемир'я|перемир’я
                        Пакт, пактs; пакт; Пакт
                        pre-ceasefire talks; ceasefire; ceasefire
                        """)
        void termsAreFoundInTheirOtherForms(String text, String terms, String found) {
            assertEquals(found, foundIn(text, matcherOf(terms, true)));
        }
    }

    @Nested
    class Places {
        @Test
        void areCountedInUtf16Units() {
            Found found = matcherOf("Stad", false).find("🙂 Stad’s").get(0);

            assertEquals(3, found.start());
            assertEquals(7, found.end());
        }

        @Test
        void coverTheTextAsItIsWritten() {
            var matcher = matcherOf("Émile Stad", false);

            assertEquals("E\u0301mile \n Stad", foundIn("By E\u0301mile \n Stad.", matcher));
            assertEquals("Émile\u00A0Stad", foundIn("By Émile\u00A0Stad.", matcher));
            assertEquals("Émile\r\nStad", foundIn("By Émile\r\nStad.", matcher));
            assertEquals("É\u00ADmile Sta\u00ADd", foundIn("By É\u00ADmile Sta\u00ADd.", matcher));
        }

        @Test
        void doNotMindTheFormOfTheName() {
            assertEquals("Йод", foundIn("Йод", matcherOf("И\u0306од", false)));
            assertEquals("И\u0306од", foundIn("И\u0306од", matcherOf("Йод", false)));
            assertEquals("Anne Stad", foundIn("Anne Stad", matcherOf(" Anne\u00A0 Stad\n", false)));
        }

        @Test
        void aMarkMakesAnotherLetter() {
            assertEquals("", foundIn("Stad\u0301", matcherOf("Stad", false)));
            assertEquals("", foundIn("И\u0306", matcherOf("И", false)));
        }
    }

    @Nested
    class Meanings {
        private final Spelling anne = new Spelling("Stad", "anne-stad", false, false);
        private final Spelling nils = new Spelling("Stad", "nils-stad", true, false);

        @Test
        void aSharedNameHasAllItsEntries() {
            var matcher = NameMatcher.of(List.of(nils, anne, anne));

            assertEquals(List.of(new Found(0, 4, anne, List.of("anne-stad", "nils-stad"))), matcher.find("Stad"));
        }

        @Test
        void ourSpellingStandsBeforeAVariant() {
            var variant = new Spelling("Stad", "a", true, false);
            var house = new Spelling("Stad", "b", false, false);

            assertEquals(
                    List.of(new Found(0, 4, house, List.of("a", "b"))),
                    NameMatcher.of(List.of(variant, house)).find("Stad"));
        }

        @Test
        void aListedNameStandsBeforeATermsOtherForm() {
            var term = new Spelling("rose", "a-flower", false, true);
            var name = new Spelling("Rose", "rose-berg", false, false);
            var matcher = NameMatcher.of(List.of(term, name));

            assertEquals(
                    List.of(
                            new Found(0, 4, name, List.of("a-flower", "rose-berg")),
                            new Found(5, 9, term, List.of("a-flower"))),
                    matcher.find("Rose rose"));
        }

        @Test
        void theOrderOfTheSpellingsDoesNotMatter() {
            var spellings = new ArrayList<>(List.of(
                    anne, nils, new Spelling("stad", "town", false, true), new Spelling("Stads", "x", false, false)));
            var found = NameMatcher.of(spellings).find("Stad stad Stads");
            Collections.reverse(spellings);

            assertEquals(found, NameMatcher.of(spellings).find("Stad stad Stads"));
        }
    }

    @Nested
    class Exact {
        private final NameMatcher matcher = NameMatcher.of(List.of(
                new Spelling("Anne Stad", "anne-stad", false, false),
                new Spelling("Stad", "nils-stad", false, false),
                new Spelling("Stad", "anne-stad", false, false),
                new Spelling("ceasefire", "ceasefire", false, true)));

        @Test
        void aSpellingLeadsToItsEntries() {
            assertEquals(Optional.of(List.of("anne-stad")), matcher.exact("Anne\u00A0Stad"));
            assertEquals(Optional.of(List.of("anne-stad", "nils-stad")), matcher.exact("Stad"));
        }

        @Test
        void anotherSpellingLeadsNowhere() {
            assertEquals(Optional.empty(), matcher.exact("stad"));
            assertEquals(Optional.empty(), matcher.exact("Anne"));
            assertEquals(Optional.empty(), matcher.exact("Ceasefires"));
            assertEquals(Optional.empty(), matcher.exact(""));
        }
    }

    @Nested
    class Size {
        @Test
        void aNameWithoutCharactersIsNotFound() {
            assertEquals(List.of(), matcherOf(" \u00A0", true).find("Stad  Stad"));
        }

        @Test
        void manyNamesAndMuchTextTakeLittleTime() {
            var spellings = new ArrayList<Spelling>();
            for (int i = 0; i < 10_000; i++) {
                spellings.add(new Spelling("Example Council " + i, "council-" + i, false, i % 2 == 0));
            }
            var matcher = NameMatcher.of(spellings);
            String text = "The Example Council 77 met the Example Council today. ".repeat(20_000);

            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertEquals(20_000, matcher.find(text).size()));
        }

        @Test
        void manyBeginningsWithoutAnEndTakeTimeInProportion() {
            var endless = new Spelling("a ".repeat(30_000) + "end", "endless", false, false);
            var longest = new Spelling("a ".repeat(49) + "end", "longest", false, false);
            var matcher = NameMatcher.of(List.of(endless, longest));

            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertTrue(matcher.find("a ".repeat(100_000)).isEmpty()));
        }

        @Test
        void longChainsTakeTimeInProportion() {
            var matcher = matcherOf("Stad|'", false);

            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertTrue(
                            matcher.find("Stad-".repeat(100_000) + "Berg").isEmpty()));
        }
    }

    private static NameMatcher matcherOf(String names, boolean terms) {
        return NameMatcher.of(Arrays.stream(names.split("\\|"))
                .map(name -> new Spelling(name, "of " + name, false, terms))
                .toList());
    }

    private static String foundIn(String text, NameMatcher matcher) {
        return matcher.find(text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .collect(Collectors.joining("|"));
    }
}
