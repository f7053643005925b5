package dev.glossator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a built site to this machine alone. It answers only requests whose Host is a name of this machine, so that a page elsewhere
 * cannot read the site through a name of its own.
 */
public final class Preview implements AutoCloseable {
    private static final int TRIES = 20;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "pdf", "application/pdf");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Preview::daemon);

    private Preview(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts serving a folder on the loopback address.
     *
     * @param port the first port to try; where one is taken the next ones are tried; 0 takes any
     * @throws IOException if none of them is free
     */
    public static Preview start(Path folder, int port) throws IOException {
        for (int i = 0; ; i++) {
            try {
                var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port == 0 ? 0 : port + i);
                var preview = new Preview(folder, HttpServer.create(address, 0));
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
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isFromHere(exchange)) {
                send(exchange, FORBIDDEN, "text/plain", "this address is not served");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, NOT_ALLOWED, "text/plain", "pages can only be read");
            } else {
                page(exchange);
            }
        }
    }

    private static boolean isFromHere(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return HOSTS.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<Path> file = ServedFile.find(folder, path);
        if (file.isPresent() && ServedFile.lacksSlash(folder, path)) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(301, -1);
        } else if (file.isPresent()) {
            send(exchange, 200, type(file.get()), Files.readAllBytes(file.get()));
        } else {
            Optional<Path> notFound = ServedFile.find(folder, "/404.html");
            byte[] body = notFound.isPresent()
                    ? Files.readAllBytes(notFound.get())
                    : "not found".getBytes(StandardCharsets.UTF_8);
            send(exchange, NOT_FOUND, TYPES.getOrDefault("html", ""), body);
        }
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

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "glossator-preview");
        thread.setDaemon(true);
        return thread;
    }
}
