package dev.glossator.check;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Event;
import dev.glossator.model.EventReference;
import dev.glossator.model.Fenced;
import dev.glossator.model.Site;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Events that rest on nothing, and events that no article lists. */
final class EventCheck {
    private EventCheck() {}

    static void check(Site site, Reporter reporter) {
        for (Event event : site.events()) {
            if (event.sources().isEmpty()) {
                reporter.report(
                        Rule.UNSOURCED_EVENT,
                        event.span(),
                        "the event `" + event.id() + "` rests on no source",
                        "name one under `sources`");
            }
        }
    }

    /** A site may keep its events for the timeline alone: where no article lists any, none is missed. */
    static void checkUse(Site site, Reporter reporter) {
        Set<String> listed = site.articles().stream()
                .flatMap(article -> article.events().stream())
                .map(EventReference::event)
                .collect(Collectors.toCollection(HashSet::new));
        site.articles()
                .forEach(article -> article.body().eachBlock(block -> {
                    if (block instanceof Fenced.Timeline timeline) {
                        timeline.events().forEach(reference -> listed.add(reference.event()));
                    }
                }));
        for (Event event : site.events()) {
            if (!listed.isEmpty() && !listed.contains(event.id())) {
                reporter.report(
                        Rule.UNUSED_EVENT,
                        event.span(),
                        "no article lists the event `" + event.id() + "`",
                        "list it under `events` in an article, or delete its record");
            }
        }
    }
}
