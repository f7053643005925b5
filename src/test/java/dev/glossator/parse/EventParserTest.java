package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.model.Event;
import dev.glossator.model.EventReference;
import dev.glossator.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventParserTest {
    @Test
    void everyFieldIsRead() {
        Parsed parsed = Parsed.of("content/events/talks.yaml", """
                - id: first-talks
                  date: 2025-12-02/2025-12-03
                  night: true
                  what: Stad and Berg meet.
                  actors: [stad, {name: Odd Berg}]
                  place: lina
                  sources: [herald-1203]
                  note: Until morning.
                """);

        assertEquals("", parsed.findings());
        Event event = parsed.document().events().get(0);
        assertEquals("first-talks", event.id());
        assertEquals("2025-12-02/2025-12-03", event.date().toString());
        assertTrue(event.night());
        assertEquals("Stad and Berg meet.", event.what());
        assertEquals(
                List.of("stad/", "/Odd Berg", "lina/"),
                event.parties().map(EventParserTest::named).toList());
        assertEquals("herald-1203", event.sources().get(0).source());
        assertEquals("Until morning.", event.note());
    }

    @Test
    void anArticleListsEventsAndDescribesThem() {
        Parsed parsed = Parsed.of("content/articles/talks.md", """
                ---
                title: The talks
                events:
                  - first-talks
                  - {id: second-talks, date: 2025-12, what: They meet again.}
                ---
                """);

        assertEquals("", parsed.findings());
        assertEquals(
                List.of("first-talks", "second-talks"),
                parsed.article().events().stream().map(EventReference::event).toList());
        assertEquals(
                List.of("second-talks"),
                parsed.document().events().stream().map(Event::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-02", "2025-12-02/2025-12-04", "2025-11/2025-12", "2025-12-02~", "2025"})
    void aNightLiesBetweenTwoDays(String date) {
        Parsed parsed = Parsed.of(
                "content/events/talks.yaml", "- {id: a, date: " + date + ", night: true, what: They talk.}\n");

        assertTrue(parsed.findings().contains("bad-date"), parsed.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "sources"})
    void anEventHasNoMoreThanItsPagesCanShow(String field) {
        String many = "a, ".repeat(EventParser.MOST);
        Parsed parsed = Parsed.of(
                "content/events/talks.yaml",
                "- {id: a, date: 2025, what: They talk., " + field + ": [" + many + "b]}\n"
                        + "- {id: b, date: 2025, what: They talk., " + field + ": [" + many + "]}\n");

        assertTrue(parsed.findings().contains("front-matter-type"), parsed.findings());
        assertEquals(
                List.of("b"), parsed.document().events().stream().map(Event::id).toList());
    }

    @Test
    void whatIsMissingIsReported() {
        Parsed parsed = Parsed.of("content/events/talks.yaml", "- {id: a, what: They talk.}\n- {date: 2025}\n");

        assertTrue(parsed.findings().contains("missing-field"), parsed.findings());
        assertEquals(List.of(), parsed.document().events());
    }

    private static String named(Party party) {
        return party.entry() + "/" + party.name();
    }
}
