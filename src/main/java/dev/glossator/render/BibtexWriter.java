package dev.glossator.render;

import dev.glossator.language.BabelNames;
import dev.glossator.model.Detail;
import dev.glossator.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A source as an entry of biblatex, in UTF-8, with its id as the key. What biblatex has no field for is left out, and so are our own fields
 * and our note.
 */
final class BibtexWriter {
    private final Source source;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private BibtexWriter(Source source) {
        this.source = source;
    }

    /** A file with all of them. */
    static String write(List<Source> sources) {
        return sources.stream().map(source -> write(source) + "\n").collect(Collectors.joining("\n"));
    }

    static String write(Source source) {
        var writer = new BibtexWriter(source);
        writer.fields();
        String lines = writer.fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n"));
        return "@" + BiblatexFields.entryOf(source.type()) + "{" + source.id() + ",\n" + lines + "\n}";
    }

    private void fields() {
        put("author", names(source.authors()));
        put("title", text(source.title()));
        put("entrysubtype", BiblatexFields.subtypeOf(source.type()));
        put(BiblatexFields.publisherOf(source.type()), text(source.publisher()));
        put("date", source.issued() == null ? "" : source.issued().toString());
        source.details().forEach(this::detail);
        put("url", verbatim(source.url()));
        put("urldate", source.accessed() == null ? "" : source.accessed().toString());
        put("langid", BabelNames.name(source.language()).orElse(""));
        put("language", fields.containsKey("langid") ? "" : source.language());
    }

    private void detail(Detail detail) {
        BiblatexFields.fieldOf(detail.variable(), source.type()).ifPresent(field -> put(field, value(detail)));
    }

    private static String value(Detail detail) {
        if (detail instanceof Detail.Names names) {
            return names(names.names());
        }
        if (detail instanceof Detail.Date date) {
            return date.date().toString();
        }
        String words = ((Detail.Text) detail).text();
        return BiblatexFields.isVerbatim(detail.variable()) ? verbatim(words) : text(words);
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            fields.putIfAbsent(field, value);
        }
    }

    /** In braces a name is not taken apart: we hold names as they are printed. */
    private static String names(List<String> names) {
        return names.stream().map(name -> "{" + text(name) + "}").collect(Collectors.joining(" and "));
    }

    /** Words as LaTeX. Braces are commands: BibTeX counts them even behind a backslash. */
    private static String text(String words) {
        var latex = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            latex.append(i > 0 && joins(words.charAt(i - 1), c) ? "{}" : "").append(escaped(c));
        }
        return latex.toString();
    }

    /** Whether two characters in a row would become one, as {@code --} becomes a dash. */
    private static boolean joins(char before, char c) {
        return before == c && "-`'".indexOf(c) >= 0;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&', '%', '$', '#', '_' -> "\\" + c;
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> String.valueOf(c);
        };
    }

    /** Biblatex reads addresses as they are, but braces must close. */
    private static String verbatim(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
