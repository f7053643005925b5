package dev.glossator.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves a folder of built sites on the loopback address as a host of project pages would: each below the name of its folder, texts packed. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "csv", "text/csv; charset=utf-8",
            "webmanifest", "application/manifest+json",
            "png", "image/png",
            "svg", "image/svg+xml");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private SiteServer(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SiteServer start(Path folder) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var started = new SiteServer(folder, HttpServer.create(address, 0));
        started.server.createContext("/", started::answer);
        // browsers ask the host for it, whatever the page says; a site below it cannot answer
        started.server.createContext("/favicon.ico", SiteServer::answerWithNothing);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    /** The address of the folder; it ends with a slash. */
    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
        try (exchange) {
            if (Files.isRegularFile(file)) {
                send(exchange, 200, file);
            } else {
                send(exchange, 404, folder.resolve(path.split("/", -1)[1]).resolve("404.html"));
            }
        }
    }

    private static void answerWithNothing(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        boolean exists = Files.isRegularFile(file);
        boolean packs = exists && !type(file).equals("image/png") && takesPacked(exchange);
        byte[] body = exists ? body(file, packs) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", type(file));
        if (packs) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static boolean takesPacked(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    private static byte[] body(Path file, boolean packs) throws IOException {
        if (!packs) {
            return Files.readAllBytes(file);
        }
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.toByteArray();
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
