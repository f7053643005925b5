package dev.glossator.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file in {@code content/} of which every field is known here. */
public enum FileKind {
    ARTICLE("The front matter of an article, `content/articles/**/*.md`."),
    ENTRY("The front matter of a glossary entry, `content/glossary/**/*.md`."),
    PAGE("The front matter of a plain page, `content/pages/**/*.md`."),
    SOURCES("A list of sources, `content/sources/**/*.yaml`."),
    CLAIMS("A list of claims, `content/claims/**/*.yaml`."),
    EVENTS("A list of events, `content/events/**/*.yaml`."),
    SITE("What holds for the whole site, `content/site.yaml`.");

    private final String meaning;

    FileKind(String meaning) {
        this.meaning = meaning;
    }

    /** The name as it is typed, e.g. {@code article}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields of the file, or of each record in it. */
    public Schema schema() {
        return switch (this) {
            case ARTICLE -> Fields.ARTICLE;
            case ENTRY -> Fields.ENTRY;
            case PAGE -> Fields.PAGE;
            case SOURCES -> Fields.SOURCE;
            case CLAIMS -> Fields.CLAIM;
            case EVENTS -> Fields.EVENT;
            case SITE -> Fields.SITE;
        };
    }

    /** What such a file is and where it lies, in one sentence of Markdown. */
    public String meaning() {
        return meaning;
    }

    /** Whether the file is a list of records, and not one record. */
    public boolean isList() {
        return this == SOURCES || this == CLAIMS || this == EVENTS;
    }

    public static Optional<FileKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
