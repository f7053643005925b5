package dev.glossator.markdown.html;

import dev.glossator.model.Inline.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * One tag as a writer typed it, read by jsoup.
 *
 * @param name in lower case
 * @param closing whether it ends an element, as {@code </b>} does
 * @param attributes with their values resolved, in the order typed; names in lower case
 */
record Tag(String name, boolean closing, List<Attribute> attributes) {
    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)\\s*>");

    /** Longer ones are shown as text: a tag of the safelist is never so long. */
    private static final int LONGEST = 1000;

    Tag {
        attributes = List.copyOf(attributes);
    }

    /** Empty for what is no tag, e.g. a declaration, or holds what jsoup would have to mend. */
    static Optional<Tag> read(CharSequence written) {
        Matcher closing = CLOSING.matcher(written);
        if (closing.matches()) {
            return Optional.of(new Tag(closing.group(1).toLowerCase(Locale.ROOT), true, List.of()));
        }
        return written.length() > LONGEST ? Optional.empty() : opening(written.toString());
    }

    private static Optional<Tag> opening(String written) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackErrors(1);
        List<Element> elements = parser.parseInput(written, "").children();
        if (elements.size() != 1 || !parser.getErrors().isEmpty()) {
            return Optional.empty();
        }
        Element element = elements.get(0);
        return Optional.of(new Tag(
                element.normalName(),
                false,
                element.attributes().asList().stream()
                        .map(attribute -> new Attribute(attribute.getKey(), attribute.getValue()))
                        .toList()));
    }
}
