package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.language.LanguageTag;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Slug;
import dev.glossator.model.Target;
import dev.glossator.name.NearestNames;
import dev.glossator.parse.CheckedRecord.Words;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.FieldType.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values as the type that their field has; what the writer typed decides, quoted or not. */
final class ScalarCheck {
    private static final Set<Shape> DATES = Set.of(Shape.DAY, Shape.DATE, Shape.EVENT_DATE);
    private static final int MOST_IN_HELP = 12;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    private static final Pattern MAIL = Pattern.compile("[^@:/\\s]+@[^@:/\\s]+");

    private final Reporter reporter;

    ScalarCheck(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The value, or nothing if it was reported. */
    Optional<Object> read(Value value, FieldType type, String name) {
        if (DATES.contains(type.shape()) && value instanceof Mapping mapping) {
            return cslDate(mapping, type, name);
        }
        if (type.shape() == Shape.EVENT_DATE && value instanceof Sequence) {
            return badDate(value, type, name);
        }
        if (!(value instanceof Scalar scalar) || scalar.isEmpty()) {
            return mismatch(value, name, type.shape().words());
        }
        return scalar(scalar, type, name);
    }

    private Optional<Object> scalar(Scalar scalar, FieldType type, String name) {
        String text = scalar.text();
        return switch (type.shape()) {
            case FLAG ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(text.equals("true"))
                        : mismatch(scalar, name, "`true` or `false`");
            case NUMBER -> number(scalar, name);
            case DAY ->
                PartialDate.parse(text)
                        .filter(date -> date.day() > 0)
                        .<Object>map(date -> date)
                        .or(() -> badDate(scalar, type, name));
            case DATE -> PartialDate.parse(text).<Object>map(date -> date).or(() -> badDate(scalar, type, name));
            case EVENT_DATE -> EventDate.parse(text).<Object>map(date -> date).or(() -> badDate(scalar, type, name));
            case ID ->
                Slug.isId(text) ? text(scalar, name) : badId(scalar, "`a-z`, `0-9` and single hyphens, at most 80");
            case KEY -> Slug.isKey(text) ? text(scalar, name) : badKey(scalar);
            case LANGUAGE -> language(scalar, name);
            case ADDRESS -> address(scalar, name);
            case CONTACT -> contact(scalar, name);
            case RULE -> rule(scalar);
            case CHOICE -> choice(scalar, type.choices(), name);
            default -> text(scalar, name);
        };
    }

    /** Words that are not empty. */
    Optional<Object> text(Scalar scalar, String name) {
        return scalar.text().isBlank()
                ? mismatch(scalar, name, "text")
                : Optional.of(new Words(scalar.text().strip(), scalar.span()));
    }

    private Optional<Object> number(Scalar scalar, String name) {
        if (NUMBER.matcher(scalar.text()).matches()) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        reporter.report(
                Rule.FRONT_MATTER_TYPE,
                scalar.span(),
                "`" + name + "` must be a number, found `" + scalar.text() + "`",
                "write at most 15 digits, without groups and with a point before decimals, for instance `12500.5`");
        return Optional.empty();
    }

    private Optional<Object> language(Scalar scalar, String name) {
        if (LanguageTag.isWellFormed(scalar.text())) {
            return text(scalar, name);
        }
        Diagnostic finding = Diagnostic.of(
                        Rule.FRONT_MATTER_TYPE, scalar.span(), "`" + scalar.text() + "` is no language tag")
                .help("write a tag of BCP 47, for instance `uk` or `en-GB`");
        String hyphened = scalar.text().strip().replace('_', '-');
        reporter.report(
                LanguageTag.isWellFormed(hyphened)
                        ? finding.help("write `" + hyphened + "`")
                                .fix(Fix.replace("write `" + hyphened + "`", true, scalar.span(), hyphened))
                        : finding);
        return Optional.empty();
    }

    private Optional<Object> address(Scalar scalar, String name) {
        String address = scalar.text();
        boolean web = address.regionMatches(true, 0, "http", 0, "http".length());
        if (web && Target.External.of(address).isPresent() && isReadable(address)) {
            return text(scalar, name);
        }
        reporter.report(
                Rule.REFUSED_ADDRESS,
                scalar.span(),
                "`" + scalar.text() + "` is no address that may be linked",
                "write it whole, beginning with `https://`");
        return Optional.empty();
    }

    /** An address in a record is shown as it is typed, so what would have to be encoded is refused. */
    private static boolean isReadable(String address) {
        return address.chars().noneMatch(c -> " \\\"<>`".indexOf(c) >= 0);
    }

    private Optional<Object> contact(Scalar scalar, String name) {
        String text = scalar.text();
        boolean isMail = MAIL.matcher(text).matches();
        if (Target.External.of(isMail ? "mailto:" + text : text).isPresent() && isReadable(text)) {
            return text(scalar, name);
        }
        reporter.report(
                Rule.REFUSED_ADDRESS,
                scalar.span(),
                "`" + text + "` is no address that may be linked",
                "write an address that begins with `https://`, or a mail address");
        return Optional.empty();
    }

    private Optional<Object> rule(Scalar scalar) {
        Optional<String> refusal = Rule.whyNotSwitchedOff(scalar.text());
        refusal.ifPresent(why -> reporter.report(Rule.BAD_ALLOWANCE, scalar.span(), why, "name a warning or a note"));
        return refusal.isPresent() ? Optional.empty() : Optional.of(new Words(scalar.text(), scalar.span()));
    }

    private Optional<Object> choice(Scalar scalar, List<String> words, String name) {
        if (words.contains(scalar.text())) {
            return text(scalar, name);
        }
        Optional<String> nearest = NearestNames.nearest(scalar.text(), words);
        Diagnostic finding = Diagnostic.of(
                        Rule.FRONT_MATTER_TYPE, scalar.span(), "`" + name + "` cannot be `" + scalar.text() + "`")
                .help(helpFor(words, nearest));
        reporter.report(
                nearest.map(word -> finding.fix(Fix.replace("write `" + word + "`", false, scalar.span(), word)))
                        .orElse(finding));
        return Optional.empty();
    }

    /** All words, or where they are too many the nearest one. */
    private static String helpFor(List<String> words, Optional<String> nearest) {
        if (words.size() <= MOST_IN_HELP) {
            return "write one of "
                    + words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        return nearest.map(word -> "the nearest word is `" + word + "`")
                .orElse("docs/front-matter.md lists the words that may stand here");
    }

    /** Reference managers write an address as the id, and a key beside it. */
    private Optional<Object> badKey(Scalar scalar) {
        String form = "letters, digits and `_:.-`, at most 80";
        return badId(
                scalar,
                scalar.text().contains("/")
                        ? form + "; in CSL-JSON a `citation-key` of that form beside it is taken in its place"
                        : form);
    }

    private Optional<Object> badId(Scalar scalar, String form) {
        reporter.report(Rule.BAD_ID, scalar.span(), "`" + scalar.text() + "` is no id", "an id has " + form);
        return Optional.empty();
    }

    private Optional<Object> cslDate(Mapping mapping, FieldType type, String name) {
        Optional<Pair> unread = CslDate.unreadPart(mapping);
        if (unread.isPresent()) {
            String key = unread.get().key();
            reporter.report(
                    Rule.BAD_DATE,
                    unread.get().keySpan(),
                    "`" + key + "` of a date is not read",
                    key.equals("season")
                            ? "write the months, for instance `2025-03/2025-05`"
                            : "a date has `date-parts`, `circa`, `literal` or `raw`");
            return Optional.empty();
        }
        return CslDate.read(mapping).flatMap(date -> fitting(date, type)).or(() -> badDate(mapping, type, name));
    }

    private static Optional<Object> fitting(EventDate date, FieldType type) {
        if (type.shape() == Shape.EVENT_DATE) {
            return Optional.of(date);
        }
        boolean fits = !date.isInterval()
                && !date.approximate()
                && (type.shape() == Shape.DATE || date.start().day() > 0);
        return fits ? Optional.of(date.start()) : Optional.empty();
    }

    private Optional<Object> badDate(Value value, FieldType type, String name) {
        String written = value instanceof Scalar scalar ? "`" + scalar.text() + "`" : value.form();
        reporter.report(
                Rule.BAD_DATE,
                value.span(),
                "`" + name + "` must be a date, found " + written,
                "write a day that exists as `2025-12-03`"
                        + (type.shape() == Shape.DAY ? "" : ", or a month as `2025-12`"));
        return Optional.empty();
    }

    private Optional<Object> mismatch(Value value, String name, String wanted) {
        reporter.report(
                Rule.FRONT_MATTER_TYPE,
                value.span(),
                "`" + name + "` must be " + wanted + ", found " + value.form(),
                value.form().equals("nothing") ? "write a value, or delete the line" : "put a text in quotes");
        return Optional.empty();
    }
}
