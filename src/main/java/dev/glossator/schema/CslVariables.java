package dev.glossator.schema;

import static dev.glossator.schema.CslVariable.Kind.DATE;
import static dev.glossator.schema.CslVariable.Kind.NAMES;
import static dev.glossator.schema.CslVariable.Kind.NUMBER;
import static dev.glossator.schema.CslVariable.Kind.TEXT;

import dev.glossator.schema.CslVariable.Kind;
import java.util.List;

/**
 * The variables and types of CSL 1.0.2 (Appendices III and IV, and the names that its JSON schema adds), in the order in which a page
 * shows them. What {@link Fields#SOURCE} has as a field of its own is not here.
 */
public final class CslVariables {
    /** What a source may be. */
    public static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    /** In the order of a page: what it stands in, who else made it, its numbers, where and when, and the rest. */
    public static final List<CslVariable> ALL = List.of(
            // what it stands in
            of(
                    "container-title",
                    TEXT,
                    "The newspaper, journal, book or site that it stands in.",
                    "The Example Herald"),
            of("container-title-short", TEXT, "The same, shortened.", "Ex. Herald"),
            of("journalAbbreviation", TEXT, "An older name of `container-title-short`.", "Ex. Herald"),
            of("collection-title", TEXT, "The series that it belongs to.", "Lina Papers"),
            of("collection-number", NUMBER, "Its number in the series.", "4"),
            of("volume-title", TEXT, "The title of the volume.", "The Winter"),
            of("part-title", TEXT, "The title of the part.", "Day One"),
            of("section", NUMBER, "The section that it stands in.", "World"),
            of("volume", NUMBER, "The volume.", "12"),
            of("issue", NUMBER, "The issue of a journal or newspaper.", "3"),
            of("supplement-number", NUMBER, "The supplement of an issue.", "1"),
            of("supplement", NUMBER, "Another name of `supplement-number`.", "1"),
            of("part-number", NUMBER, "The part.", "2"),
            of("part", NUMBER, "Another name of `part-number`.", "2"),
            of("chapter-number", NUMBER, "The chapter.", "7"),
            of("page", NUMBER, "The pages that it fills.", "12-15"),
            of("page-first", NUMBER, "The first of them.", "12"),
            of("locator", NUMBER, "A place in it.", "14"),
            // who else made it
            of("editor", NAMES, "Who edited it.", "[{family: Berg, given: Odd}]"),
            of("editorial-director", NAMES, "Who directed the edition.", "[{family: Berg, given: Odd}]"),
            of("collection-editor", NAMES, "Who edits the series.", "[{family: Berg, given: Odd}]"),
            of("container-author", NAMES, "Who wrote the book that it stands in.", "[{family: Berg, given: Odd}]"),
            of("translator", NAMES, "Who translated it.", "[{family: Berg, given: Odd}]"),
            of("interviewer", NAMES, "Who asked the questions.", "[{family: Berg, given: Odd}]"),
            of("recipient", NAMES, "Whom a letter went to.", "[{family: Berg, given: Odd}]"),
            of("chair", NAMES, "Who took the chair.", "[{family: Berg, given: Odd}]"),
            of("organizer", NAMES, "Who organised the event.", "[{literal: Example Institute}]"),
            of("compiler", NAMES, "Who compiled it.", "[{family: Berg, given: Odd}]"),
            of("contributor", NAMES, "Who contributed to it.", "[{family: Berg, given: Odd}]"),
            of("curator", NAMES, "Who curated it.", "[{family: Berg, given: Odd}]"),
            of("illustrator", NAMES, "Who drew its pictures.", "[{family: Berg, given: Odd}]"),
            of("composer", NAMES, "Who composed it.", "[{family: Berg, given: Odd}]"),
            of("performer", NAMES, "Who performs in it.", "[{family: Berg, given: Odd}]"),
            of("narrator", NAMES, "Who tells it.", "[{family: Berg, given: Odd}]"),
            of("host", NAMES, "The host of a broadcast.", "[{family: Berg, given: Odd}]"),
            of("guest", NAMES, "The guest of a broadcast.", "[{family: Berg, given: Odd}]"),
            of("director", NAMES, "Who directed it.", "[{family: Berg, given: Odd}]"),
            of("producer", NAMES, "Who produced it.", "[{family: Berg, given: Odd}]"),
            of("executive-producer", NAMES, "Who was responsible for the production.", "[{family: Berg, given: Odd}]"),
            of("script-writer", NAMES, "Who wrote the script.", "[{family: Berg, given: Odd}]"),
            of("series-creator", NAMES, "Who created the series.", "[{family: Berg, given: Odd}]"),
            of("original-author", NAMES, "Who wrote the original.", "[{family: Berg, given: Odd}]"),
            of("reviewed-author", NAMES, "Who wrote what is reviewed.", "[{family: Berg, given: Odd}]"),
            // which one it is
            of("number", NUMBER, "The number of a report, decree or patent.", "496/2025"),
            of("edition", NUMBER, "The edition.", "2"),
            of("version", NUMBER, "The version.", "1.0"),
            of("printing-number", NUMBER, "The printing.", "3"),
            of("printing", NUMBER, "Another name of `printing-number`.", "3"),
            of("number-of-pages", NUMBER, "How many pages it has.", "40"),
            of("number-of-volumes", NUMBER, "How many volumes it has.", "2"),
            of("genre", TEXT, "Its kind in words.", "press release"),
            of("medium", TEXT, "What it is recorded on.", "audio"),
            of("dimensions", TEXT, "Its size or length.", "42 min"),
            of("scale", TEXT, "The scale of a map.", "1:10000"),
            of("status", TEXT, "Where it stands, e.g. in print.", "forthcoming"),
            of("title-short", TEXT, "Its title, shortened.", "Report"),
            of("shortTitle", TEXT, "An older name of `title-short`.", "Report"),
            // where
            of("publisher-place", TEXT, "Where it was published.", "Lina"),
            of("event-title", TEXT, "The event at which it was presented.", "Example Forum"),
            of("event", TEXT, "An older name of `event-title`.", "Example Forum"),
            of("event-place", TEXT, "Where the event took place.", "Lina"),
            of("authority", TEXT, "The body behind it, for instance a court.", "Court of Lina"),
            of("jurisdiction", TEXT, "Where it is law.", "Lina"),
            of("division", TEXT, "The part of the body behind it.", "Press Office"),
            of("archive-name", TEXT, "The archive that keeps it: what CSL calls `archive`.", "State Archive of Lina"),
            of("archive-place", TEXT, "Where the archive is.", "Lina"),
            of("archive_collection", TEXT, "The collection of the archive.", "Letters"),
            of("archive_location", TEXT, "Its place in the archive.", "Box 4"),
            of("call-number", TEXT, "Its shelf mark.", "Q 12.4"),
            of("source", TEXT, "Where it was found, for instance a library's catalogue.", "Example Library"),
            // when
            of("event-date", DATE, "When the event took place.", "2025-12-02/2025-12-03"),
            of("submitted", DATE, "When it was handed in.", "2025-10"),
            of("available-date", DATE, "When it could first be read.", "2025-11-30"),
            of("original-date", DATE, "When the original was published.", "1994"),
            of("container", DATE, "The date of what it stands in.", "2025-12"),
            of("year-suffix", TEXT, "A letter after the year.", "a"),
            // what it goes back to
            of("original-title", TEXT, "The title of the original.", "Talks"),
            of("original-publisher", TEXT, "Who published the original.", "Lina Press"),
            of("original-publisher-place", TEXT, "Where the original was published.", "Lina"),
            of("reviewed-title", TEXT, "The title of what is reviewed.", "Talks"),
            of("reviewed-genre", TEXT, "The kind of what is reviewed.", "film"),
            of("references", TEXT, "What it refers to, for instance an earlier decision.", "Case 12"),
            // how it is found
            of("DOI", TEXT, "Its digital object identifier.", "10.1234/example"),
            of("ISBN", TEXT, "Its standard book number.", "978-0-00-000000-2"),
            of("ISSN", TEXT, "The standard serial number.", "0000-0000"),
            of("PMID", TEXT, "Its number in PubMed.", "1"),
            of("PMCID", TEXT, "Its number in PubMed Central.", "PMC1"),
            of("citation-key", TEXT, "Its key in a reference manager.", "stad2025"),
            of("citation-label", TEXT, "Its label in a list of references.", "Sta25"),
            of("citation-number", NUMBER, "Its number in a list of references.", "1"),
            of("first-reference-note-number", NUMBER, "The note that first cited it.", "1"),
            // the rest
            of("license", TEXT, "The licence that it may be used under.", "CC BY 4.0"),
            of("abstract", TEXT, "What it says of itself.", "\"We met.\""),
            of("keyword", TEXT, "Keywords.", "\"talks, winter\""),
            of("annote", TEXT, "A remark of whoever keeps the list.", "\"Read twice.\""));

    private CslVariables() {}

    private static CslVariable of(String name, Kind kind, String meaning, String example) {
        return new CslVariable(name, kind, meaning, example);
    }
}
