package dev.glossator.render;

import dev.glossator.model.Fenced.Purpose;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import java.util.Optional;

/** The words above parts of texts. */
final class PartTitles {
    private final Rendering rendering;

    PartTitles(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Later news is headed with the day after which it came, if the page that has it names one. */
    String of(Purpose purpose, Permalink page) {
        Optional<PartialDate> closed =
                purpose == Purpose.NEXT ? rendering.chronicle().closed(page) : Optional.empty();
        return closed.map(day ->
                        rendering.say("part.after", rendering.dates().of(day).words()))
                .orElseGet(() -> rendering.say("part." + purpose.word()));
    }
}
