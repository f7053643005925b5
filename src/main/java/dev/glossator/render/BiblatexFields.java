package dev.glossator.render;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of entry and the fields of biblatex that the types and variables of CSL become. */
final class BiblatexFields {
    /** The kinds of entry by type. Some names mean something else in biblatex, and have no kind of their own there. */
    private static final Map<String, String> ENTRIES = Map.ofEntries(
            entry("", "misc"),
            entry("document", "misc"),
            entry("article", "misc"),
            entry("collection", "misc"),
            entry("article-journal", "article"),
            entry("article-magazine", "article"),
            entry("article-newspaper", "article"),
            entry("chapter", "incollection"),
            entry("entry-encyclopedia", "inreference"),
            entry("graphic", "image"),
            entry("legal_case", "jurisdiction"),
            entry("manuscript", "unpublished"),
            entry("motion_picture", "movie"),
            entry("pamphlet", "booklet"),
            entry("paper-conference", "inproceedings"),
            entry("personal_communication", "letter"),
            entry("song", "audio"),
            entry("webpage", "online"));

    private static final Map<String, String> SUBTYPES =
            Map.of("article-magazine", "magazine", "article-newspaper", "newspaper");

    private static final Set<String> IN_BOOKS = Set.of("book", "chapter", "paper-conference");
    private static final Set<String> OF_PUBLISHERS =
            Set.of("book", "chapter", "paper-conference", "entry-encyclopedia", "periodical");
    private static final Set<String> OF_INSTITUTIONS = Set.of("report", "thesis");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("container-title-short", "shortjournal"),
            entry("volume-title", "maintitle"),
            entry("part-title", "issuetitle"),
            entry("collection-title", "series"),
            entry("volume", "volume"),
            entry("number-of-volumes", "volumes"),
            entry("part-number", "part"),
            entry("chapter-number", "chapter"),
            entry("page", "pages"),
            entry("number-of-pages", "pagetotal"),
            entry("edition", "edition"),
            entry("version", "version"),
            entry("genre", "type"),
            entry("title-short", "shorttitle"),
            entry("original-title", "origtitle"),
            entry("original-publisher", "origpublisher"),
            entry("original-publisher-place", "origlocation"),
            entry("original-date", "origdate"),
            entry("publisher-place", "location"),
            entry("event-title", "eventtitle"),
            entry("event-place", "venue"),
            entry("event-date", "eventdate"),
            entry("editor", "editor"),
            entry("container-author", "bookauthor"),
            entry("translator", "translator"),
            entry("DOI", "doi"),
            entry("ISBN", "isbn"),
            entry("ISSN", "issn"));

    private static final Set<String> VERBATIM = Set.of("DOI", "ISBN", "ISSN");

    private BiblatexFields() {}

    /** The kind of entry; a type that biblatex has no kind for is its own, which styles set as {@code misc}. */
    static String entryOf(String type) {
        return ENTRIES.getOrDefault(type, type);
    }

    /** Empty if there is none. */
    static String subtypeOf(String type) {
        return SUBTYPES.getOrDefault(type, "");
    }

    /** The field in which styles look for who published it. */
    static String publisherOf(String type) {
        if (OF_INSTITUTIONS.contains(type)) {
            return "institution";
        }
        return OF_PUBLISHERS.contains(type) || isArticle(type) ? "publisher" : "organization";
    }

    /** The field of a variable; empty if biblatex has none. */
    static Optional<String> fieldOf(String variable, String type) {
        return switch (variable) {
            case "container-title" -> Optional.of(isArticle(type) ? "journaltitle" : "booktitle");
            case "issue" -> Optional.of(isArticle(type) ? "number" : "issue");
            case "collection-number" -> numberIf(IN_BOOKS.contains(type));
            case "number" -> numberIf(!IN_BOOKS.contains(type) && !isArticle(type));
            default -> Optional.ofNullable(FIELDS.get(variable));
        };
    }

    static boolean isVerbatim(String variable) {
        return VERBATIM.contains(variable);
    }

    private static Optional<String> numberIf(boolean isMeant) {
        return isMeant ? Optional.of("number") : Optional.empty();
    }

    private static boolean isArticle(String type) {
        return type.startsWith("article-");
    }
}
