package dev.glossator.links;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What answers mean for those who wrote the links. */
public final class LinkFindings {
    private LinkFindings() {}

    /** One finding for each place that leads to an address that did not simply answer. */
    public static List<Diagnostic> of(SortedMap<String, List<Span>> places, Map<String, Answer> answers) {
        List<Diagnostic> found = new ArrayList<>();
        places.forEach((address, spans) -> Optional.ofNullable(answers.get(address))
                .ifPresent(answer ->
                        spans.forEach(span -> of(address, answer, span).ifPresent(found::add))));
        return found;
    }

    private static Optional<Diagnostic> of(String address, Answer answer, Span span) {
        if (answer.isDead()) {
            return Optional.of(
                    Diagnostic.of(Rule.DEAD_LINK, span, "nothing is at `" + address + "` any more: " + answer.words())
                            .help(mending(answer)));
        }
        if (answer.isUnsure()) {
            return Optional.of(
                    Diagnostic.of(Rule.UNSURE_LINK, span, "`" + address + "` could not be seen: " + answer.words())
                            .help(looking(answer)));
        }
        return answer.location().isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                Rule.MOVED_LINK, span, "`" + address + "` has moved to `" + answer.location() + "`")
                        .help("look whether it is the same page, and write the new address"));
    }

    private static String looking(Answer answer) {
        return switch (answer.fault()) {
            case Answer.INSIDE -> "readers elsewhere cannot open it: write an address that they can";
            case Answer.LEFT_ALONE -> "ask again later; what was answered is kept in the file of `--cache`";
            default -> "open it in a browser; some hosts turn programs away";
        };
    }

    private static String mending(Answer answer) {
        return answer.copy().isEmpty()
                ? "find where the page has gone; of a source say `state: gone`"
                : "there is a copy at `" + answer.copy() + "`; of a source say `state: gone` and `archive`";
    }
}
