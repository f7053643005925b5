package dev.glossator.markdown.attribute;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.language.LanguageTag;
import dev.glossator.markdown.BodyReader;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.EventDate;
import dev.glossator.model.EventReference;
import dev.glossator.model.Party;
import dev.glossator.model.Slug;
import dev.glossator.model.SourceReference;
import java.util.List;
import java.util.Optional;

/** Attributes as typed values. What is missing or cannot be read is reported. */
public final class Given {
    private final Attributes attributes;
    private final BodyReader body;

    public Given(Attributes attributes, BodyReader body) {
        this.attributes = attributes;
        this.body = body;
    }

    public BodyReader body() {
        return body;
    }

    public Attributes attributes() {
        return attributes;
    }

    /** All that stands in the braces. */
    public Span span() {
        return body.span(attributes.whole());
    }

    public Optional<Attributes.Value> word(String key) {
        return attributes.take(key, body);
    }

    /** The words of a key, empty if it is not given. */
    public String text(String key) {
        return word(key).map(Attributes.Value::text).orElse("");
    }

    public Optional<ClaimReference> claim(String key) {
        return word(key).map(value -> new ClaimReference(value.text(), value.span()));
    }

    public Optional<SourceReference> source(String key) {
        return word(key).map(value -> new SourceReference(value.text(), value.span()));
    }

    /** Who is named: an id if it can be one, else the name of who has no record. */
    public Optional<Party> party(String key) {
        return word(key).map(Given::party);
    }

    /** Several ids with spaces between them. */
    public List<Party> parties(String key) {
        return word(key).stream()
                .flatMap(value -> value.words().stream().map(id -> new Party(id, "", value.span())))
                .toList();
    }

    /** Several ids with spaces between them. */
    public List<EventReference> events(String key) {
        return word(key).stream()
                .flatMap(value -> value.words().stream().map(id -> new EventReference(id, value.span())))
                .toList();
    }

    private static Party party(Attributes.Value value) {
        return Slug.isId(value.text())
                ? new Party(value.text(), "", value.span())
                : new Party("", value.text(), value.span());
    }

    public Optional<EventDate> date(String key) {
        return word(key).flatMap(value -> {
            Optional<EventDate> date = EventDate.parse(value.text());
            if (date.isEmpty()) {
                body.reporter()
                        .report(
                                Rule.BAD_DATE,
                                value.span(),
                                "`" + value.text() + "` is no date",
                                "write it as `2025-12-03`, `2025-12`, `2025`, `2025-12-02/2025-12-03` or `2025-12-03~`");
            }
            return date;
        });
    }

    /** A language, empty if not given. */
    public String language(String key) {
        Optional<Attributes.Value> given = word(key);
        if (given.isPresent() && !LanguageTag.isWellFormed(given.get().text())) {
            bad(given.get(), "`" + given.get().text() + "` is no language", "write a BCP 47 tag, e.g. `uk`");
            return "";
        }
        return given.map(Attributes.Value::text).orElse("");
    }

    /** {@code true} or {@code false}; the latter if it is not given. */
    public boolean flag(String key) {
        Optional<Attributes.Value> given = word(key);
        given.filter(value -> !value.text().equals("true") && !value.text().equals("false"))
                .ifPresent(value -> bad(value, "`" + key + "` is `true` or `false`", "write one of them"));
        return given.map(Attributes.Value::text).filter("true"::equals).isPresent();
    }

    /** Reports a value that cannot be read. */
    public void bad(Attributes.Value value, String message, String help) {
        body.reporter().report(Rule.BAD_ATTRIBUTE, value.span(), message, help);
    }

    /** Reports that something is missing. */
    public void missing(String what, String help) {
        body.reporter().report(Rule.BAD_ATTRIBUTE, span(), what, help);
    }

    public void refuseRest() {
        attributes.refuseRest(body);
    }
}
