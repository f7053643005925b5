package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.Claim.Past;
import dev.glossator.model.EventDate;
import dev.glossator.model.Settings;
import dev.glossator.render.view.FeedPage.FeedEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims whose status has changed as entries of a feed, the latest change first. The id of an entry ends with the number of changes, so
 * that the next one is a new entry to whoever subscribes.
 */
final class ClaimFeed {
    private ClaimFeed() {}

    static List<FeedEntry> entries(Rendering rendering) {
        return rendering.site().claims().stream()
                .filter(claim -> !claim.history().isEmpty())
                .flatMap(claim -> entry(claim, rendering).stream())
                .sorted(Comparator.comparing(FeedEntry::updated).reversed())
                .toList();
    }

    /** A change of which no day is known cannot be in a feed. */
    private static Optional<FeedEntry> entry(Claim claim, Rendering rendering) {
        Settings settings = rendering.settings();
        return changed(claim, rendering)
                .map(day -> new FeedEntry(
                        settings.baseUrl() + claim.permalink().path() + "#status-"
                                + claim.history().size(),
                        new StatusWords(rendering).of(claim) + ": " + claim.text(),
                        rendering.say("claim.history") + ": " + before(claim, rendering),
                        "",
                        ArticleFeed.midnight(day),
                        ArticleFeed.authors(settings)));
    }

    /** The latest day on which something is known to have been written of it: an earlier state, or a correction that touches it. */
    private static Optional<LocalDate> changed(Claim claim, Rendering rendering) {
        Stream<LocalDate> states = claim.history().stream()
                .map(Past::date)
                .filter(Objects::nonNull)
                .map(EventDate::start)
                .map(date -> date.first());
        Stream<LocalDate> corrections = rendering.lookup().correctionsOf(claim.id()).stream()
                .map(corrected -> corrected.correction().date().first());
        return Stream.concat(states, corrections).max(Comparator.naturalOrder());
    }

    private static String before(Claim claim, Rendering rendering) {
        return claim.history().stream().map(past -> state(past, rendering)).collect(Collectors.joining("; "));
    }

    private static String state(Past past, Rendering rendering) {
        String status = rendering.say("status." + past.status().word());
        String day = rendering.dates().of(past.date()).words();
        return day.isEmpty() ? status : day + ": " + status;
    }
}
