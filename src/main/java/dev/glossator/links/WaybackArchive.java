package dev.glossator.links;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The archive of the web at archive.org, by its interface for availability. No answer is no copy. */
public final class WaybackArchive implements Archive {
    private static final URI SERVICE = URI.create("https://archive.org/wayback/available");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST = 100_000;
    private static final String COPIES = "web.archive.org/web/";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Turns turns;

    public WaybackArchive(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Optional<String> copyOf(String address) {
        URI question = URI.create(SERVICE + "?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(question).timeout(PATIENCE).build();
            try (InputStream body = turns.take(question, () -> client.send(request, BodyHandlers.ofInputStream()))
                    .body()) {
                return copyIn(new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The address of the copy, which leads to the archive alone, by https. */
    static Optional<String> copyIn(String answer) {
        try {
            JsonElement closest = JsonParser.parseString(answer)
                    .getAsJsonObject()
                    .getAsJsonObject("archived_snapshots")
                    .get("closest");
            return Optional.ofNullable(closest)
                    .map(JsonElement::getAsJsonObject)
                    .filter(WaybackArchive::isPage)
                    .map(copy -> copy.get("url").getAsString().replaceFirst("^https?://", ""))
                    .filter(copy -> copy.startsWith(COPIES))
                    .map(copy -> "https://" + copy);
        } catch (RuntimeException otherForm) {
            return Optional.empty();
        }
    }

    private static boolean isPage(JsonObject copy) {
        return copy.get("available").getAsBoolean()
                && copy.get("status").getAsString().equals("200");
    }
}
