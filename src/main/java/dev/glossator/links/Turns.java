package dev.glossator.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Gives each host its turns: it is asked one thing at a time, with a pause between two, and nothing more once it asks to be left alone. */
public final class Turns {
    private static final int TOO_MANY = 429;
    private static final int NOT_NOW = 503;

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** Turns with a pause from an answer of a host to the next thing that it is asked. */
    public Turns(Duration pause) {
        this.pause = pause;
    }

    /** One request. */
    @FunctionalInterface
    interface Question {
        HttpResponse<InputStream> ask() throws IOException, InterruptedException;
    }

    /**
     * The answer to a question, which waits for its turn. Whoever takes it closes its body.
     *
     * @throws IOException if there is none, or the host has asked to be left alone
     */
    HttpResponse<InputStream> take(URI address, Question question) throws IOException, InterruptedException {
        return turns.computeIfAbsent(address.getHost().toLowerCase(Locale.ROOT), host -> new Turn())
                .take(question);
    }

    /** Whether an answer asks for fewer requests (RFC 6585) or for later ones (RFC 9110, 10.2.3). */
    static boolean isRefusal(HttpResponse<?> response) {
        boolean hasTime = response.headers().firstValue("Retry-After").isPresent();
        return response.statusCode() == TOO_MANY || (response.statusCode() == NOT_NOW && hasTime);
    }

    private final class Turn {
        private long free = System.nanoTime();
        private boolean isClosed;

        synchronized HttpResponse<InputStream> take(Question question) throws IOException, InterruptedException {
            if (isClosed) {
                throw new NotAskedException(Answer.LEFT_ALONE);
            }
            TimeUnit.NANOSECONDS.sleep(free - System.nanoTime());
            try {
                HttpResponse<InputStream> response = question.ask();
                isClosed = isRefusal(response);
                return response;
            } finally {
                free = System.nanoTime() + pause.toNanos();
            }
        }
    }
}
