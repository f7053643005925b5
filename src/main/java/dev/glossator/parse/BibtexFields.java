package dev.glossator.parse;

import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType.Shape;
import dev.glossator.schema.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of BibTeX and biblatex and what they are in CSL. Fields with the names of CSL, and ours, may be written as well. */
final class BibtexFields {
    /** How a value is read. */
    enum Form {
        /** LaTeX. */
        TEXT,
        /** As typed, for instance an address. */
        VERBATIM,
        NAMES,
        LANGUAGE,
        /** Ids with commas between them. */
        IDS,
        /** One excerpt. */
        EXCERPT,
        /** LaTeX, or an address alone. */
        ADDRESS_OR_TEXT,
        /** A number that is the issue of an article and the number of everything else. */
        NUMBER,
        /** Goes to the end of another text, after a colon. */
        SUBTITLE,
        /** Part of a date that stands in several fields. */
        DATE_PART
    }

    /**
     * A field.
     *
     * @param targets what it is in CSL: the first one that is still free
     */
    record BibtexField(String name, Form form, List<String> targets) {}

    private static final Map<String, BibtexField> KNOWN = byName(
            of("author", Form.NAMES, "author"),
            of("editor", Form.NAMES, "editor"),
            of("bookauthor", Form.NAMES, "container-author"),
            of("holder", Form.NAMES, "contributor"),
            of("title", Form.TEXT, "title"),
            of("subtitle", Form.SUBTITLE, "title"),
            of("titleaddon", Form.SUBTITLE, "title"),
            of("shorttitle", Form.TEXT, "title-short"),
            of("origtitle", Form.TEXT, "original-title"),
            of("journal", Form.TEXT, "container-title"),
            of("journaltitle", Form.TEXT, "container-title"),
            of("journalsubtitle", Form.SUBTITLE, "container-title"),
            of("booktitle", Form.TEXT, "container-title"),
            of("booksubtitle", Form.SUBTITLE, "container-title"),
            of("shortjournal", Form.TEXT, "container-title-short"),
            of("maintitle", Form.TEXT, "volume-title"),
            of("issuetitle", Form.TEXT, "part-title"),
            of("series", Form.TEXT, "collection-title"),
            of("publisher", Form.TEXT, "publisher"),
            of("institution", Form.TEXT, "publisher", "authority"),
            of("organization", Form.TEXT, "publisher", "authority"),
            of("school", Form.TEXT, "publisher", "authority"),
            of("origpublisher", Form.TEXT, "original-publisher"),
            of("address", Form.TEXT, "publisher-place"),
            of("location", Form.TEXT, "publisher-place"),
            of("origlocation", Form.TEXT, "original-publisher-place"),
            of("venue", Form.TEXT, "event-place"),
            of("eventtitle", Form.TEXT, "event-title"),
            of("date", Form.VERBATIM, "issued"),
            of("year", Form.DATE_PART, "issued"),
            of("month", Form.DATE_PART, "issued"),
            of("day", Form.DATE_PART, "issued"),
            of("urldate", Form.VERBATIM, "accessed"),
            of("eventdate", Form.VERBATIM, "event-date"),
            of("origdate", Form.VERBATIM, "original-date"),
            of("volume", Form.TEXT, "volume"),
            of("volumes", Form.TEXT, "number-of-volumes"),
            of("number", Form.NUMBER, "number"),
            of("issue", Form.TEXT, "issue"),
            of("part", Form.TEXT, "part-number"),
            of("chapter", Form.TEXT, "chapter-number"),
            of("pages", Form.TEXT, "page"),
            of("pagetotal", Form.TEXT, "number-of-pages"),
            of("edition", Form.TEXT, "edition"),
            of("version", Form.TEXT, "version"),
            of("type", Form.TEXT, "genre"),
            of("entrysubtype", Form.TEXT, "genre", "medium"),
            of("howpublished", Form.ADDRESS_OR_TEXT, "URL", "medium"),
            of("url", Form.VERBATIM, "URL"),
            of("doi", Form.VERBATIM, "DOI"),
            of("isbn", Form.VERBATIM, "ISBN"),
            of("issn", Form.VERBATIM, "ISSN"),
            of("eprint", Form.VERBATIM, "archive_location"),
            of("eprinttype", Form.TEXT, "archive-name"),
            of("archiveprefix", Form.TEXT, "archive-name"),
            of("eprintclass", Form.TEXT, "archive_collection"),
            of("primaryclass", Form.TEXT, "archive_collection"),
            of("library", Form.TEXT, "source"),
            of("language", Form.LANGUAGE, "language"),
            of("langid", Form.LANGUAGE, "language"),
            of("note", Form.TEXT, "note"),
            of("addendum", Form.TEXT, "note", "annote"),
            of("annote", Form.TEXT, "annote"),
            of("annotation", Form.TEXT, "annote"),
            of("keywords", Form.TEXT, "keyword"),
            of("copyright", Form.TEXT, "license"),
            of("key", Form.TEXT, "citation-label"));

    private static final Map<String, BibtexField> OF_SOURCES = Fields.SOURCE.fields().stream()
            .map(field -> new BibtexField(field.name(), form(field), List.of(field.name())))
            .collect(Collectors.toMap(
                    field -> field.name().toLowerCase(Locale.ROOT), Function.identity(), (first, second) -> first));

    private BibtexFields() {}

    /** The field of that name, in large or small letters. */
    static Optional<BibtexField> named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(folded)).or(() -> Optional.ofNullable(OF_SOURCES.get(folded)));
    }

    /** The names of BibTeX alone. */
    static List<String> names() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    private static Form form(Field field) {
        Shape shape = field.type().shape();
        if (shape == Shape.LIST) {
            return field.name().equals("excerpt") ? Form.EXCERPT : Form.NAMES;
        }
        return switch (shape) {
            case TEXT -> Form.TEXT;
            case LANGUAGE -> Form.LANGUAGE;
            case ONE_OR_MORE -> Form.IDS;
            default -> Form.VERBATIM;
        };
    }

    private static BibtexField of(String name, Form form, String... targets) {
        return new BibtexField(name, form, List.of(targets));
    }

    private static Map<String, BibtexField> byName(BibtexField... fields) {
        return Arrays.stream(fields).collect(Collectors.toUnmodifiableMap(BibtexField::name, Function.identity()));
    }
}
