package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {
    @ParameterizedTest
    @CsvSource({
        "person, people/",
        "organisation, organisations/",
        "place, places/",
        "term, terms/",
        "document, documents/"
    })
    void everyKindOfEntryHasItsIndex(String kind, String path) {
        EntryKind named = EntryKind.named(kind).orElseThrow();

        assertEquals(new Permalink(path), Section.of(named).permalink());
    }

    @Test
    void aSectionIsFoundByTheFirstPartOfItsAddress() {
        assertEquals(Optional.of(Section.TIMELINE), Section.named("timeline"));
        assertEquals(Optional.empty(), Section.named("Timeline"));
        assertEquals(Optional.empty(), EntryKind.named("event"));
    }
}
