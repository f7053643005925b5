package dev.glossator.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Tells open pages what became of the site, as server-sent events (HTML Living Standard, section 9.2): {@code reload}, {@code style} with
 * the files, {@code problems} with their text, which is empty when all is mended, and {@code lead} with an address.
 */
final class Events {
    /** How often a page that is told nothing is written to, in seconds: so one that was closed is noticed. */
    private static final long PULSE = 15;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> changedAt = new ConcurrentHashMap<>();
    private final long firstVersion = System.currentTimeMillis();
    private final AtomicLong version = new AtomicLong(firstVersion);
    private volatile long styledAt = firstVersion;
    private volatile String problems = "";

    /** A page that is open somewhere. */
    private record Listener(String page, BlockingQueue<String> messages) {}

    /** Grows with every change; a page carries the one at which it was read. */
    long version() {
        return version.get();
    }

    /** The files of the site that differ now; pages among them are read again. */
    void changed(Set<String> files) {
        long now = version.incrementAndGet();
        files.forEach(file -> changedAt.put(file, now));
        listeners.stream()
                .filter(listener -> files.contains(listener.page))
                .forEach(listener -> listener.messages.add(message("reload", "")));
    }

    /** Style sheets that differ now, and nothing else does. */
    void styled(Set<String> files) {
        styledAt = version.incrementAndGet();
        tell(message("style", String.join("\n", files)));
    }

    /** What is wrong; empty if nothing is. */
    void problems(String text) {
        if (!text.equals(problems)) {
            problems = text;
            tell(message("problems", text));
        }
    }

    /** Leads the pages that are seen to another one. */
    void open(String address) {
        tell(message("lead", address));
    }

    private void tell(String message) {
        listeners.forEach(listener -> listener.messages.add(message));
    }

    /**
     * Answers a page until it is closed.
     *
     * @param page its file
     * @param since the version at which it was read
     */
    void answer(HttpExchange exchange, String page, long since) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        var listener = new Listener(page, new LinkedBlockingQueue<>());
        listeners.add(listener);
        listener.messages.add(message("problems", problems));
        if (since < styledAt || changedAt.getOrDefault(page, 0L) > since) {
            listener.messages.add(message("reload", ""));
        }
        try {
            exchange.sendResponseHeaders(200, 0);
            write(listener, exchange.getResponseBody());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    private static void write(Listener listener, OutputStream out) throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            String message = listener.messages.poll(PULSE, TimeUnit.SECONDS);
            out.write((message == null ? ": \n\n" : message).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static String message(String event, String data) {
        String lines = data.isEmpty()
                ? "data:\n"
                : data.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
        return "event: " + event + "\n" + lines + "\n";
    }
}
