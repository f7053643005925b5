package dev.glossator.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Asks by HTTP: for the head of a page, and for the page itself where a host will not tell. Redirects are followed one by one; whoever
 * writes content cannot have a machine on the inside of a network asked.
 */
public final class HttpProber implements Prober {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FIRST_FAULT = 400;
    private static final int MOST_REDIRECTS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String name;
    private final Turns turns;
    private final Predicate<InetAddress> isRefused;

    /**
     * A prober.
     *
     * @param version of the program, for its name
     */
    public HttpProber(String version, Turns turns) {
        this(version, turns, HttpProber::isInside);
    }

    HttpProber(String version, Turns turns, Predicate<InetAddress> isRefused) {
        this.name = "Glossator/" + version + " (checks links)";
        this.turns = turns;
        this.isRefused = isRefused;
    }

    @Override
    public Answer ask(String address) {
        try {
            return follow(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return Answer.none("no address that can be asked");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.none("interrupted");
        } catch (IOException fault) {
            return Answer.none(words(fault));
        }
    }

    /** The last answer on the way. The page has moved for good as far as each step up to there says so. */
    private Answer follow(URI address) throws IOException, InterruptedException {
        URI at = address;
        URI moved = address;
        boolean forGood = true;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<InputStream> response = response(at);
            Optional<String> location = response.headers().firstValue("Location");
            if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
                return Answer.of(response.statusCode(), moved.equals(address) ? "" : moved.toString());
            }
            at = next(at, location.get());
            forGood = forGood && FOR_GOOD.contains(response.statusCode());
            moved = forGood ? at : moved;
        }
        return Answer.none("it leads on more than " + MOST_REDIRECTS + " times");
    }

    private static URI next(URI at, String location) throws IOException {
        try {
            return at.resolve(location);
        } catch (IllegalArgumentException noAddress) {
            throw new NotAskedException("it leads on to `" + location + "`, which is no address");
        }
    }

    private HttpResponse<InputStream> response(URI address) throws IOException, InterruptedException {
        refuse(address);
        HttpResponse<InputStream> head = send(address, "HEAD");
        return head.statusCode() < FIRST_FAULT || Turns.isRefusal(head) ? head : send(address, "GET");
    }

    /** What matters comes before the body, which may be large or never end: it is not read. */
    private HttpResponse<InputStream> send(URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", name)
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<InputStream> response =
                turns.take(address, () -> client.send(request, BodyHandlers.ofInputStream()));
        response.body().close();
        return response;
    }

    private void refuse(URI address) throws IOException {
        String host = address.getHost();
        if (host == null || !Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
            throw new IllegalArgumentException("not on the web");
        }
        if (Stream.of(InetAddress.getAllByName(host)).anyMatch(isRefused)) {
            throw new NotAskedException(Answer.INSIDE);
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address.getAddress());
    }

    /** fc00::/7, RFC 4193; and 100.64.0.0/10, RFC 6598. */
    private static boolean isUniqueLocal(byte[] bytes) {
        boolean isV6 = bytes.length == 16;
        return isV6 ? (bytes[0] & 0xfe) == 0xfc : (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
    }

    private static String words(IOException fault) {
        if (fault instanceof NotAskedException notAsked) {
            return String.valueOf(notAsked.getMessage());
        }
        if (fault instanceof UnknownHostException) {
            return Answer.NO_HOST;
        }
        if (fault instanceof HttpTimeoutException) {
            return "no answer in " + PATIENCE.toSeconds() + " seconds";
        }
        if (fault instanceof SSLException) {
            return "its certificate is not good";
        }
        if (fault instanceof ConnectException) {
            return "no connection";
        }
        return "no answer that can be read";
    }
}
