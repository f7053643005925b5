package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Body;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.ForeignName;
import dev.glossator.model.EntryKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilingTest {
    @Test
    void aPersonStandsUnderTheSurname() {
        assertEquals(
                "Stad Ane",
                filing(EntryKind.PERSON, "Ane Stad", List.of("Stad", "Ane"), List.of())
                        .name());
    }

    @Test
    void aSurnameMayHaveSeveralWords() {
        assertEquals(
                "van der Stad Ane Odd",
                filing(EntryKind.PERSON, "Ane Odd van der Stad", List.of("Stad", "van der Stad"), List.of())
                        .name());
    }

    @Test
    void withoutAnAliasThatEndsTheNameItStaysAsItIs() {
        assertEquals(
                "Ane Stad",
                filing(EntryKind.PERSON, "Ane Stad", List.of("tad", "Ane"), List.of())
                        .name());
    }

    @Test
    void aBodyStandsUnderItsFirstWord() {
        assertEquals(
                "Ministry of Examples",
                filing(EntryKind.ORGANISATION, "Ministry of Examples", List.of("Examples"), List.of())
                        .name());
    }

    @Test
    void aNameInAnotherLanguageStandsUnderAsManyWordsAndEachTextOnce() {
        var uk = new ForeignName("uk", "Ане Стад");
        var ru = new ForeignName("ru", "Ане Стад");
        var whole = new ForeignName("bg", "Стад");

        assertEquals(
                Map.of(uk, "Стад Ане", whole, "Стад"),
                filing(EntryKind.PERSON, "Ane Stad", List.of("Stad"), List.of(uk, ru, whole))
                        .others());
    }

    /** Nothing says of a variant which language it is of. */
    @Test
    void anAliasOrVariantInAnotherScriptSendsOnToo() {
        var filing = filing(
                EntryKind.PERSON,
                "Ane Stad",
                List.of("Stad", "Стад"),
                List.of(new ForeignName("uk", "Ане Стад")),
                List.of("Ане Штад", "Ane Stadt", "Ане Стад"));

        assertEquals(
                List.of("uk Стад Ане", " Стад", " Штад Ане"),
                filing.others().entrySet().stream()
                        .map(other -> other.getKey().language() + " " + other.getValue())
                        .toList());
    }

    @Test
    void theHouseSpellingDoesNotSendOnToItself() {
        assertEquals(
                Map.of(),
                filing(EntryKind.PLACE, "Lina", List.of(), List.of(new ForeignName("de", "Lina")))
                        .others());
    }

    private static Filing filing(EntryKind kind, String name, List<String> aliases, List<ForeignName> names) {
        return filing(kind, name, aliases, names, List.of());
    }

    private static Filing filing(
            EntryKind kind, String name, List<String> aliases, List<ForeignName> names, List<String> variants) {
        return new Filing(new Entry(
                "id",
                kind,
                name,
                names,
                "",
                aliases,
                variants.stream()
                        .map(text -> new Entry.Variant(text, "", false))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Map.of(),
                "",
                "",
                List.of(),
                List.of(),
                new Body(List.of(), List.of()),
                new Span("a.md", 1, 1, 1, 1)));
    }
}
