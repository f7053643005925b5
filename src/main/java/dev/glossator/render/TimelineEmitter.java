package dev.glossator.render;

import dev.glossator.model.Event;
import dev.glossator.model.OutputFile;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.TimelinePage;
import dev.glossator.render.view.TimelinePage.MonthView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All events by month. */
final class TimelineEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().events().isEmpty() ? Stream.empty() : Stream.of(() -> timeline(rendering));
    }

    private static OutputFile timeline(Rendering rendering) {
        Permalink at = Section.TIMELINE.permalink();
        String title = rendering.say("section.timeline");
        var frames = new Frames(rendering);
        List<Event> all = rendering.site().events();
        Map<PartialDate, List<Event>> byMonth = byMonth(all);
        return rendering.file(
                at,
                "timeline.html",
                new TimelinePage(
                        frames.of(at, title, "").withScripts(frames.scripts(at, "filter")),
                        title,
                        all.size(),
                        months(byMonth, rendering, at),
                        TimelineStrip.of(byMonth, rendering.words()),
                        new Traits(rendering).filterOfEvents(all),
                        DataEmitter.eventDownloads(at)));
    }

    private static Map<PartialDate, List<Event>> byMonth(List<Event> events) {
        Map<PartialDate, List<Event>> byMonth = new LinkedHashMap<>();
        for (Event event : events) {
            byMonth.computeIfAbsent(event.date().start().withoutDay(), month -> new ArrayList<>())
                    .add(event);
        }
        return byMonth;
    }

    private static List<MonthView> months(Map<PartialDate, List<Event>> byMonth, Rendering rendering, Permalink at) {
        var events = new Events(rendering, at);
        List<MonthView> months = new ArrayList<>();
        byMonth.forEach((month, list) -> months.add(
                new MonthView("_" + month, rendering.dates().of(month).words(), events.onTimeline(list))));
        return months;
    }
}
