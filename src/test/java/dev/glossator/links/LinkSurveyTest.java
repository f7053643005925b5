package dev.glossator.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSurveyTest {
    private static final Answer HERE = Answer.of(200, "");

    @Test
    void aHostIsNeverAskedTwoThingsAtOnce() throws InterruptedException {
        Set<String> asking = ConcurrentHashMap.newKeySet();
        Prober prober = address -> {
            String host = address.substring(0, "https://a.example".length());
            Answer answer = asking.add(host) ? HERE : Answer.none("two at once");
            sleep();
            asking.remove(host);
            return answer;
        };

        Map<String, Answer> answers = LinkSurvey.ask(
                List.of("https://a.example/1", "https://a.example/2", "https://A.example/3", "https://b.example/1"),
                prober);

        assertEquals(4, answers.size());
        assertEquals(Set.of(HERE), Set.copyOf(answers.values()));
    }

    @Test
    void severalHostsAreAskedAtOnce() throws InterruptedException {
        var both = new CountDownLatch(2);
        Prober prober = address -> {
            both.countDown();
            try {
                return both.await(10, TimeUnit.SECONDS) ? HERE : Answer.none("alone");
            } catch (InterruptedException stopped) {
                return Answer.none("stopped");
            }
        };

        Map<String, Answer> answers = LinkSurvey.ask(List.of("https://a.example/", "https://b.example/"), prober);

        assertEquals(Map.of("https://a.example/", HERE, "https://b.example/", HERE), answers);
    }

    @Test
    void goodAnswersAreRememberedForATimeAndOthersAreAskedAgain() {
        var day = LocalDate.of(2025, 12, 4);
        var book = new AnswerBook();
        book.note("https://a.example/", Answer.of(200, "https://b.example/"), day);
        book.note("https://gone.example/", Answer.of(404, "").withCopy("https://copy.example/"), day);
        AnswerBook read = AnswerBook.read(book.written());

        assertEquals(book.answers(), read.answers());
        assertEquals(book.written(), read.written());
        assertEquals(Optional.of(Answer.of(200, "https://b.example/")), read.answer("https://a.example/", day));
        assertEquals(Optional.empty(), read.answer("https://a.example/", day.plusDays(1)));
        assertEquals(Optional.empty(), read.answer("https://gone.example/", day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "[]", "{}", "{\"answers\": {\"a\": 1}}", "{\"answers\": {\"a\": {\"on\": \"x\"}}}"})
    void anotherFileIsNoBookOfAnswers(String text) {
        assertThrows(IllegalArgumentException.class, () -> AnswerBook.read(text));
    }

    @Test
    void onlyCopiesInTheArchiveAreTaken() {
        assertEquals(
                Optional.of("https://web.archive.org/web/2025/https://a.example/"),
                WaybackArchive.copyIn(answer("http://web.archive.org/web/2025/https://a.example/", "200")));
        assertEquals(Optional.empty(), WaybackArchive.copyIn(answer("https://elsewhere.example/", "200")));
        assertEquals(
                Optional.empty(),
                WaybackArchive.copyIn(answer("http://web.archive.org/web/2025/https://a.example/", "404")));
        assertEquals(Optional.empty(), WaybackArchive.copyIn("{\"archived_snapshots\": {}}"));
        assertEquals(Optional.empty(), WaybackArchive.copyIn("<html>"));
    }

    private static String answer(String url, String status) {
        return "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"" + url + "\", \"status\": \""
                + status + "\"}}}";
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
