package dev.glossator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    @TempDir
    private Path folder;

    private Path site;
    private Preview preview;

    @BeforeEach
    void serve() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        write("index.html", "home");
        write("people/index.html", "people");
        write("assets/css/site.css", "p {}");
        write("404.html", "not here");
        write(".glossator/manifest.json", "{}");
        write(".well-known/security.txt", "Contact");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        preview = Preview.start(site, Hosts.LOOPBACK, 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, home",
        "/.well-known/security.txt, 200, Contact",
        "/people/, 200, people",
        "/assets/css/site.css?v=1, 200, p {}",
        "/nowhere, 404, not here"
    })
    void pagesAreServed(String path, int status, String body) throws IOException {
        String answer = ask("GET", path, "localhost");

        assertEquals(status, statusOf(answer));
        assertTrue(answer.contains("\r\n\r\n" + body), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/people/../../secret.txt",
                "//etc/passwd",
                "/.glossator/manifest.json",
                "/%00"
            })
    void nothingElseIsServed(String path) throws IOException {
        String answer = ask("GET", path, "localhost");

        assertNotEquals(200, statusOf(answer));
        assertTrue(!answer.contains("secret") && !answer.contains("root:"), answer);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(site.resolve("out.txt"), folder.resolve("secret.txt"));

        assertEquals(404, statusOf(ask("GET", "/out.txt", "localhost")));
    }

    @Test
    void aFolderIsAskedForWithItsSlash() throws IOException {
        String answer = ask("GET", "/people", "localhost");

        assertEquals(301, statusOf(answer));
        assertTrue(answer.contains("/people/"), answer);
    }

    @ParameterizedTest
    @CsvSource({"localhost, 200", "127.0.0.1:4000, 200", "example.org, 403", "localhost.example.org, 403", "'', 403"})
    void onlyNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
        assertEquals(status, statusOf(ask("GET", "/", host)));
    }

    @Test
    void pagesCanOnlyBeRead() throws IOException {
        assertEquals(405, statusOf(ask("POST", "/", "localhost")));
        assertTrue(ask("HEAD", "/", "localhost").endsWith("\r\n\r\n"));
    }

    @Test
    void aPageIsServedWithTheScriptThatListensAndItsFileStaysWithout() throws IOException {
        write("people/index.html", "<html><head><title>People</title></head><body></body></html>");

        String answer = ask("GET", "/people/", "localhost");

        assertTrue(answer.contains("src=\"/-/live.js\" data-page=\"people/index.html\""), answer);
        assertTrue(!Files.readString(site.resolve("people/index.html")).contains("live.js"));
        assertEquals(200, statusOf(ask("GET", "/-/live.js", "localhost")));
        assertEquals(403, statusOf(ask("GET", "/-/events?page=index.html", "example.org")));
    }

    @Test
    void whatAnAddressHoldsIsEscapedInItsPage() throws IOException {
        String answer = ask("GET", "/%22%3E%3Cscript%3E", "localhost");

        assertTrue(!answer.contains("\"><script>"), answer);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void anOpenPageIsToldOfItsChangesAlone() throws IOException {
        try (var open = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(preview.address()).getPort())) {
            open.getOutputStream().write(events("people/index.html").getBytes(StandardCharsets.UTF_8));
            var told = new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("event: problems", line(told, "event:"));

            preview.events().changed(Set.of("index.html"));
            preview.events().problems("a fault\nin two lines");
            preview.events().changed(Set.of("people/index.html"));

            assertEquals("event: problems", line(told, "event:"));
            assertEquals("data: a fault", line(told, "data:"));
            assertEquals("data: in two lines", line(told, "data:"));
            assertEquals("event: reload", line(told, "event:"));
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aPageThatChangedSinceItWasReadIsReadAgain() throws IOException {
        try (var open = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(preview.address()).getPort())) {
            String asked = events("people/index.html");
            preview.events().changed(Set.of("people/index.html"));
            open.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
            var told = new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8));

            assertEquals("event: problems", line(told, "event:"));
            assertEquals("event: reload", line(told, "event:"));
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aPageThatMissedAStyleSheetIsReadAgain() throws IOException {
        try (var open = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(preview.address()).getPort())) {
            String asked = events("people/index.html");
            preview.events().styled(Set.of("assets/css/site.css"));
            open.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
            var told = new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8));

            assertEquals("event: problems", line(told, "event:"));
            assertEquals("event: reload", line(told, "event:"));
        }
    }

    private String events(String page) {
        return "GET /-/events?page=" + page + "&since=" + preview.events().version()
                + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String line(BufferedReader told, String start) throws IOException {
        String line = told.readLine();
        while (line != null && !line.startsWith(start)) {
            line = told.readLine();
        }
        return String.valueOf(line);
    }

    @Test
    void theNextFreePortIsTaken() throws IOException {
        int port = URI.create(preview.address()).getPort();

        try (Preview second = Preview.start(site, Hosts.LOOPBACK, port)) {
            assertNotEquals(preview.address(), second.address());
        }
    }

    private String ask(String method, String path, String host) throws IOException {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(preview.address()).getPort())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int statusOf(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
