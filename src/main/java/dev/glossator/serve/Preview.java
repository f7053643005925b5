package dev.glossator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a built site to this machine alone, unless it is told other hosts, and tells open pages what changes. It answers only requests
 * whose Host is one of its own names, so that a page elsewhere cannot read the site through a name of its own.
 */
public final class Preview implements AutoCloseable {
    private static final int TRIES = 20;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;
    private static final String NOTHING = """
            <!doctype html>
            <html lang="en"><head><title>Nothing here</title>
            </head><body><p>There is no page here.</p></body></html>
            """;

    private final Path folder;
    private final Hosts hosts;
    private final HttpServer server;
    private final Events events = new Events();
    private final ExecutorService threads = Executors.newCachedThreadPool(Preview::daemon);

    private Preview(Path folder, Hosts hosts, HttpServer server) {
        this.folder = folder;
        this.hosts = hosts;
        this.server = server;
    }

    /**
     * Starts serving a folder.
     *
     * @param port the first port to try; where one is taken the next ones are tried; 0 takes any
     * @throws IOException if none of them is free
     */
    public static Preview start(Path folder, Hosts hosts, int port) throws IOException {
        for (int i = 0; ; i++) {
            try {
                var address = new InetSocketAddress(hosts.address(), port == 0 ? 0 : port + i);
                var preview = new Preview(folder, hosts, HttpServer.create(address, 0));
                preview.server.createContext("/", preview::answer);
                preview.server.setExecutor(preview.threads);
                preview.server.start();
                return preview;
            } catch (BindException taken) {
                if (port == 0 || i == TRIES) {
                    throw taken;
                }
            }
        }
    }

    /** The address of the home page. */
    public String address() {
        return "http://" + hosts.shown() + ":" + server.getAddress().getPort() + "/";
    }

    /** What tells open pages of changes. */
    Events events() {
        return events;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !hosts.isNamed(host)) {
                send(exchange, FORBIDDEN, "text/plain", "this address is not served");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, NOT_ALLOWED, "text/plain", "pages can only be read");
            } else if (exchange.getRequestURI().getPath().startsWith(LivePage.OWN)) {
                own(exchange, exchange.getRequestURI().getPath().substring(LivePage.OWN.length()));
            } else {
                page(exchange);
            }
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        if (name.equals("events")) {
            events.answer(exchange, parameter(exchange, "page"), number(parameter(exchange, "since")));
        } else if (Set.of("live.js", "live.css").contains(name)) {
            try (InputStream in = Preview.class.getResourceAsStream(name)) {
                send(exchange, 200, MediaType.of(name), in == null ? new byte[0] : in.readAllBytes());
            }
        } else {
            send(exchange, NOT_FOUND, "text/plain", "not found");
        }
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private void page(HttpExchange exchange) throws IOException {
        long version = events.version();
        String path = exchange.getRequestURI().getPath();
        Optional<Path> file = ServedFile.find(folder, path);
        if (file.isPresent() && ServedFile.lacksSlash(folder, path)) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(301, -1);
        } else if (file.isPresent()) {
            String type = MediaType.of(file.get().getFileName().toString());
            byte[] body = Files.readAllBytes(file.get());
            send(exchange, 200, type, type.equals(MediaType.HTML) ? LivePage.of(body, fileOf(path), version) : body);
        } else {
            Optional<Path> notFound = ServedFile.find(folder, "/404.html");
            byte[] body = notFound.isPresent()
                    ? Files.readAllBytes(notFound.get())
                    : NOTHING.getBytes(StandardCharsets.UTF_8);
            send(exchange, NOT_FOUND, MediaType.HTML, LivePage.of(body, fileOf(path), version));
        }
    }

    /** The file that an address means, whether or not it is there; an address that leads out of the site means the page for such. */
    private static String fileOf(String path) {
        if (Arrays.asList(path.split("/")).contains("..")) {
            return "404.html";
        }
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "glossator-preview");
        thread.setDaemon(true);
        return thread;
    }
}
