package dev.glossator.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProberTest {
    /** A minute of them. */
    private static final int MOST_DRIPS = 6000;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpProber prober = new HttpProber("1", new Turns(Duration.ZERO), address -> false);
    private HttpServer server;

    HttpProberTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        String to = switch (path) {
            case "/moved" -> "/page";
            case "/for-now" -> "/page";
            case "/moved-for-now" -> "/for-now";
            case "/round" -> "/round";
            case "/away" -> "ftp://example.org/";
            case "/astray" -> "http://a b/";
            default -> "";
        };
        if (!to.isEmpty()) {
            exchange.getResponseHeaders().set("Location", to);
        }
        int status = switch (path) {
            case "/page" -> 200;
            case "/no-heads" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
            case "/moved", "/moved-for-now", "/away", "/astray" -> 301;
            case "/for-now", "/round" -> 302;
            case "/closed" -> 403;
            case "/busy" -> 429;
            case "/endless" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
            default -> 404;
        };
        if (path.equals("/cut")) {
            exchange.close();
            return;
        }
        if (path.equals("/endless") && status == 200) {
            drip(exchange);
        } else {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    /** A body that goes on until nobody reads it. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < MOST_DRIPS; i++) {
                body.write('x');
                body.flush();
                Thread.sleep(10);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void aPageThatIsThereIsAskedForItsHeadAlone() {
        assertEquals(Answer.of(200, ""), prober.ask(at("/page")));
        assertEquals(List.of("HEAD /page"), asked);
    }

    @Test
    void aHostThatTellsNoHeadsIsAskedForThePage() {
        assertEquals(Answer.of(200, ""), prober.ask(at("/no-heads")));
        assertEquals(List.of("HEAD /no-heads", "GET /no-heads"), asked);
    }

    @Test
    void whatIsGoneIsDeadAndWhatIsClosedIsNot() {
        assertTrue(prober.ask(at("/gone")).isDead());
        assertTrue(prober.ask(at("/closed")).isUnsure());
        assertFalse(prober.ask(at("/closed")).isDead());
    }

    @Test
    void aMoveForGoodIsToldWithItsNewAddress() {
        assertEquals(Answer.of(200, at("/page")), prober.ask(at("/moved")));
    }

    @Test
    void aMoveForNowIsNotTold() {
        assertEquals(Answer.of(200, ""), prober.ask(at("/for-now")));
    }

    @Test
    void aMoveIsToldAsFarAsItIsForGood() {
        assertEquals(Answer.of(200, at("/for-now")), prober.ask(at("/moved-for-now")));
    }

    @Test
    void whatLeadsRoundInACircleEnds() {
        assertEquals(Answer.none("it leads on more than 10 times"), prober.ask(at("/round")));
    }

    @Test
    void noRedirectLeadsOutOfTheWeb() {
        assertTrue(prober.ask(at("/away")).isUnsure());
    }

    @Test
    void aRedirectToNoAddressSaysSo() {
        assertEquals(Answer.none("it leads on to `http://a b/`, which is no address"), prober.ask(at("/astray")));
    }

    @Test
    void aBodyIsNotRead() {
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(Answer.of(200, ""), prober.ask(at("/endless"))));
    }

    @Test
    void whatIsNoHttpIsNoAnswer() {
        assertEquals(Answer.none("no answer that can be read"), prober.ask(at("/cut")));
    }

    @Test
    void aHostThatAsksToBeLeftAloneIs() {
        Answer first = prober.ask(at("/busy"));
        Answer next = prober.ask(at("/page"));

        assertEquals(Answer.of(429, ""), first);
        assertTrue(next.isUnsure() && next.fault().contains("left alone"), next::toString);
        assertEquals(List.of("HEAD /busy"), asked);
    }

    @Test
    void everythingThatAHostIsAskedHasAPauseBeforeIt() {
        var patient = new HttpProber("1", new Turns(Duration.ofMillis(200)), address -> false);
        long start = System.nanoTime();
        patient.ask(at("/moved"));
        patient.ask(at("/no-heads"));

        assertEquals(List.of("HEAD /moved", "HEAD /page", "HEAD /no-heads", "GET /no-heads"), asked);
        assertTrue(System.nanoTime() - start > Duration.ofMillis(600).toNanos());
    }

    @Test
    void aHostThatIsNotThereIsDead() {
        assertTrue(prober.ask("http://nobody.invalid/").isDead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost/", "http://10.0.0.1/", "http://192.168.1.1/",
                        "http://169.254.169.254/",
                "http://[::1]/", "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/", "http://0.0.0.0/",
                        "http://100.64.0.1/",
                "http://2130706433/"
            })
    void machinesInsideOfANetworkAreNotAsked(String address) {
        Answer answer = new HttpProber("1", new Turns(Duration.ZERO)).ask(address);

        assertTrue(answer.isUnsure() || answer.fault().equals(Answer.NO_HOST), answer::toString);
        assertEquals(0, answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[", "file:///etc/passwd", "http:///x", "https:x"})
    void whatIsNoAddressOfTheWebIsNotAsked(String address) {
        assertEquals(Answer.none("no address that can be asked"), prober.ask(address));
    }
}
