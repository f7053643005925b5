package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.language.BabelNames;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The values of BibTeX in the forms in which records have them. */
final class BibtexValues {
    private final Reporter reporter;

    BibtexValues(Reporter reporter) {
        this.reporter = reporter;
    }

    /** LaTeX as plain text; a command that is not known is reported. */
    Scalar text(String latex, Span place) {
        Latex.Plain plain = Latex.read(latex);
        plain.unknown()
                .ifPresent(command -> reporter.report(
                        Rule.BIBTEX_SYNTAX,
                        place,
                        "the command `" + command + "` is not read",
                        "write the character that it stands for, or take it away"));
        return new Scalar(plain.text(), false, place);
    }

    Scalar verbatim(String raw, Span place) {
        return new Scalar(BibtexAddress.plain(raw), false, place);
    }

    Scalar language(String raw, Span place) {
        return new Scalar(BabelNames.tag(raw), false, place);
    }

    Sequence people(String raw, Span place) {
        return new Sequence(
                BibtexNames.read(raw).stream().map(name -> person(name, place)).toList(), place);
    }

    Sequence ids(String raw, Span place) {
        return new Sequence(
                Arrays.stream(raw.split(",", -1))
                        .map(id -> (Value) new Scalar(id.strip(), false, place))
                        .toList(),
                place);
    }

    Sequence excerpt(String raw, Span place) {
        var text = new Pair("text", place, text(raw, place));
        return new Sequence(List.of(new Mapping(List.of(text), false, place)), place);
    }

    private Value person(Map<String, String> name, Span place) {
        name.forEach((part, words) -> checkPart(part, words, place));
        return new Mapping(
                name.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> new Pair(part.getKey(), place, text(part.getValue(), place)))
                        .toList(),
                false,
                place);
    }

    private void checkPart(String part, String words, Span place) {
        if (words.isEmpty()) {
            reporter.report(
                    Rule.UNKNOWN_KEY,
                    place,
                    "`" + part + "` is no part of a name",
                    "write `family`, `given`, `prefix`, `suffix` and `useprefix=true` or `useprefix=false`, each once");
        }
    }
}
