package dev.glossator.model;

import java.util.Arrays;
import java.util.Optional;

/** A part of the site with an index of its own; its name is the first part of its address. */
public enum Section {
    ARTICLES("articles"),
    GLOSSARY("glossary"),
    PEOPLE("people"),
    ORGANISATIONS("organisations"),
    PLACES("places"),
    TERMS("terms"),
    DOCUMENTS("documents"),
    SOURCES("sources"),
    CLAIMS("claims"),
    TIMELINE("timeline"),
    CORRECTIONS("corrections"),
    SEARCH("search"),
    ASSETS("assets");

    private final String id;

    Section(String id) {
        this.id = id;
    }

    /** As it stands in addresses, e.g. {@code people}. */
    public String id() {
        return id;
    }

    public Permalink permalink() {
        return new Permalink(id + "/");
    }

    public static Section of(EntryKind kind) {
        return switch (kind) {
            case PERSON -> PEOPLE;
            case ORGANISATION -> ORGANISATIONS;
            case PLACE -> PLACES;
            case TERM -> TERMS;
            case DOCUMENT -> DOCUMENTS;
        };
    }

    public static Optional<Section> named(String id) {
        return Arrays.stream(values()).filter(section -> section.id.equals(id)).findFirst();
    }
}
