package dev.glossator.render;

import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source in one line, e.g. {@code Ane Stad. Two days in Lina. The Example Herald. 3 December 2025. https://example.org/lina (opened 4
 * December 2025)}: authors, title, what it stands in, publisher, date, address, and when we opened it, in this order. What is not known is
 * left out.
 */
final class PlainCitation {
    private static final String ENDS = ".?!…";

    private final List<String> parts = new ArrayList<>();

    private PlainCitation() {}

    static String of(Source source, Rendering rendering) {
        var citation = new PlainCitation();
        String container = source.detail("container-title");
        citation.sentence(String.join(", ", source.authors()));
        citation.sentence(source.title());
        citation.sentence(container);
        citation.sentence(source.publisher().equals(container) ? "" : source.publisher());
        citation.sentence(rendering.dates().of(source.issued()).words());
        citation.add(source.url());
        String opened = rendering.dates().of(source.accessed()).words();
        citation.add(opened.isEmpty() ? "" : rendering.say("cite.accessed", opened));
        return String.join(" ", citation.parts);
    }

    /** With a full stop, unless it ends already. */
    private void sentence(String words) {
        Optional<Character> last = words.isEmpty() ? Optional.empty() : Optional.of(words.charAt(words.length() - 1));
        add(words + (last.isEmpty() || ENDS.indexOf(last.get()) >= 0 ? "" : "."));
    }

    private void add(String part) {
        if (!part.isEmpty()) {
            parts.add(part.replaceAll("\\s+", " "));
        }
    }
}
