package dev.glossator.schema;

import static dev.glossator.schema.FieldType.choice;
import static dev.glossator.schema.FieldType.item;
import static dev.glossator.schema.FieldType.listOf;
import static dev.glossator.schema.FieldType.mapOf;
import static dev.glossator.schema.FieldType.oneOrMore;

import dev.glossator.model.Autolink;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Correction;
import dev.glossator.model.EntryKind;
import dev.glossator.model.Quantity.Precision;
import dev.glossator.model.Unit;
import dev.glossator.schema.FieldType.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every field that a writer may type. What is not here is an unknown key. */
public final class Fields {
    private static final FieldType TEXT = FieldType.of(Shape.TEXT);
    private static final FieldType TEXTS = FieldType.of(Shape.TEXTS);
    private static final FieldType FLAG = FieldType.of(Shape.FLAG);
    private static final FieldType DAY = FieldType.of(Shape.DAY);
    private static final FieldType DATE = FieldType.of(Shape.DATE);
    private static final FieldType EVENT_DATE = FieldType.of(Shape.EVENT_DATE);
    private static final FieldType ID = FieldType.of(Shape.ID);
    private static final FieldType KEY = FieldType.of(Shape.KEY);
    private static final FieldType ADDRESS = FieldType.of(Shape.ADDRESS);
    private static final FieldType LANGUAGE = FieldType.of(Shape.LANGUAGE);

    private static final List<String> TIERS = List.of("primary", "secondary", "derived");

    private static final Schema ALLOWANCE = Schema.of(
            "an allowance",
            required("rule", FieldType.of(Shape.RULE), "The rule that is switched off in this file.", "unused-source"),
            required("because", TEXT, "Why.", "\"kept for the next part\""));

    private static final Field ALLOW = optional(
            "allow",
            listOf(FieldType.record(ALLOWANCE)),
            "Rules that are switched off in this file, each with its reason.",
            "[{rule: unused-source, because: \"kept for the next part\"}]");

    private static final Schema FILE_ALLOWANCE = Schema.of(
            "an allowance for a file",
            required("rule", FieldType.of(Shape.RULE), "The rule that is switched off.", "unchecked-script"),
            required("file", TEXT, "The file, as findings name it.", "content/static/proof.html"),
            required("because", TEXT, "Why.", "\"the search engine asks for it; holds no script\""));

    private static final Field AUTOLINK = optional(
            "autolink",
            choice(Autolink.words()),
            "How often a name becomes a link: the first time in each `section`, on the `page`, `all` times, or `none`.",
            "page");

    private static final Schema IMAGE_RECORD = Schema.of(
            "a picture",
            required("path", TEXT, "Its file, relative to the file that this stands in.", "hall.jpg"),
            required(
                    "alt",
                    TEXT,
                    "What it shows, for those who do not see it.",
                    "\"The hall in Lina, with an empty chair\""));

    private static final String IMAGE_EXAMPLE = "{path: hall.jpg, alt: \"The hall in Lina\"}";

    private static final Field IMAGE = optional(
            "image",
            FieldType.record(IMAGE_RECORD),
            "The picture that other sites show when they link here. The page itself does not show it. Absent: that of the site.",
            IMAGE_EXAMPLE);

    private static final String FORMERLY_DOC = "Ids that it had before. Their addresses lead on to it.";
    private static final Field FORMERLY = optional("formerly", listOf(ID), FORMERLY_DOC, "[first-talks]");

    /** The name of an author, editor and so on, as in CSL-JSON. */
    public static final Schema AUTHOR = Schema.shortAs(
            "literal",
            "an author",
            optional("family", TEXT, "Family name.", "Stad"),
            optional("given", TEXT, "Given name.", "Ane"),
            optional("dropping-particle", TEXT, "Stands before the family name, not in lists by it.", "de"),
            optional("non-dropping-particle", TEXT, "Stands before the family name, always.", "van"),
            optional("suffix", TEXT, "Stands after the name.", "Jr."),
            optional("comma-suffix", TEXT, "`true` or `1` if a comma stands before the suffix.", "true"),
            optional("static-ordering", TEXT, "`true` or `1` if the family name comes first.", "true"),
            optional("parse-names", TEXT, "Read, but of no use here: write particles in fields of their own.", "false"),
            optional("literal", TEXT, "A name that is not taken apart.", "General Staff"));

    private static final FieldType AUTHORS = listOf(item(TEXT, AUTHOR));

    /** What a source derives from: a source, or a name without a record. */
    public static final Schema ORIGIN = Schema.of(
            "an origin",
            optional("id", KEY, "The id of a source.", "herald-1203"),
            optional("name", TEXT, "What has no record.", "Agency copy"));

    /** Words of a source. */
    public static final Schema EXCERPT = Schema.of(
            "an excerpt",
            optional("at", TEXT, "The place in the source.", "p. 3"),
            required("text", TEXT, "The words.", "\"We met.\""));

    private static final List<Field> OURS = List.of(
            required("id", KEY, "The citation key, unique on the site.", "herald-1203"),
            optional("type", choice(CslVariables.TYPES), "What it is: a type of CSL.", "article-newspaper"),
            required(
                    "title",
                    TEXT,
                    "Its title; in square brackets (and quotes) if it is supplied by you.",
                    "\"[Report on the talks]\""),
            optional("author", AUTHORS, "Who wrote it, as in CSL-JSON.", "[{family: Stad, given: Ane}]"),
            optional(
                    "publisher",
                    TEXT,
                    "Who published it. Links to the entry of that name. Absent: shown as unknown.",
                    "The Example Herald"),
            optional(
                    "issued",
                    EVENT_DATE,
                    "When it was published: a day, a month, a year, an interval, or `date-parts`. Absent: shown as unknown.",
                    "2025-12-03"),
            optional("URL", ADDRESS, "Its address. Absent: shown as unknown.", "https://example.org/talks"),
            optional("language", LANGUAGE, "The language it is written in, as a BCP 47 tag.", "uk"),
            optional(
                    "tier",
                    choice(TIERS),
                    "How near it stands to what it reports, not how far to trust it.",
                    "primary"),
            optional("seen", choice(List.of("whole", "excerpt", "citation")), "What was read of it.", "excerpt"),
            optional(
                    "state",
                    choice(List.of("live", "changed", "gone", "retracted")),
                    "What became of it. Absent: not checked.",
                    "live"),
            optional("archive", ADDRESS, "The address of an archived copy.", "https://example.org/copy"),
            optional("accessed", DAY, "When it was read.", "2025-12-04"),
            optional("note", TEXT, "What a reader should know about it. Shown.", "\"Agency copy.\""),
            optional("formerly", listOf(KEY), FORMERLY_DOC, "[herald-dec-3]"),
            optional(
                    "derives-from",
                    oneOrMore(item(KEY, ORIGIN)),
                    "What it repeats, translates or sums up: ids of sources, or `{name: …}` for what has no record.",
                    "[agency-1203]"),
            optional(
                    "excerpt",
                    listOf(FieldType.record(EXCERPT)),
                    "What was read of it, each with its place. Shown as quotations.",
                    "[{at: p. 3, text: \"We met.\"}]"));

    /** A source: fields of ours, then the other variables of CSL. */
    public static final Schema SOURCE = Schema.of(
            "a source",
            Stream.concat(OURS.stream(), CslVariables.ALL.stream().map(Fields::ofCsl))
                    .toArray(Field[]::new));

    private static final FieldType SOURCES = listOf(item(KEY, SOURCE));

    /** An entry that stands where one is asked for: an id, or a name without a record. */
    public static final Schema PARTY = Schema.of(
            "a party",
            optional("id", ID, "The id of an entry.", "council"),
            optional("name", TEXT, "A name that has no record.", "Ministry of Examples"));

    /** An office or part held for a time. */
    public static final Schema ROLE = Schema.of(
            "a role",
            required("title", TEXT, "The office.", "Secretary"),
            optional(
                    "also",
                    listOf(TEXT),
                    "Further wordings of the title, by which it is known in a text.",
                    "[Council Secretary]"),
            optional("of", item(ID, PARTY), "The body, by id or as `{name: …}`.", "council"),
            optional("from", DATE, "The first day, month or year. Absent: not known.", "2025-07-18"),
            optional("to", DATE, "The last one. Absent: held still, or not known.", "2025-12"),
            optional("sources", listOf(KEY), "The ids of what it rests on.", "[decree-496]"),
            optional("note", TEXT, "What a reader should know about it. Shown.", "\"acting until May\""));

    /** What an entry has to do with another one. */
    public static final Schema RELATION = Schema.of(
            "a relation",
            required("is", ID, "What it is, in a word of your own; hyphens are shown as spaces.", "negotiates-with"),
            required("to", item(ID, PARTY), "The other one, by id or as `{name: …}`.", "berg"),
            optional("from", DATE, "The first day, month or year. Absent: not known.", "2025-11"),
            optional("until", DATE, "The last one. Absent: it lasts, or not known.", "2025-12"),
            optional("sources", listOf(KEY), "The ids of what it rests on.", "[herald-1203]"),
            optional("note", TEXT, "What a reader should know about it. Shown.", "\"by letter alone\""));

    /** Another spelling of a name. */
    public static final Schema VARIANT = Schema.shortAs(
            "text",
            "a variant",
            required("text", TEXT, "The spelling.", "Anna Stadt"),
            optional("note", TEXT, "Who uses it, or why. Shown.", "\"in older reports\""),
            optional("fix", FLAG, "Whether the house spelling may be put in its place.", "false")
                    .orElse("true"));

    private static final FieldType PARTY_ITEM = item(ID, PARTY);

    /** What a claim rests on. */
    public static final Schema BASIS = Schema.shortAs(
            "source",
            "a basis",
            optional("source", KEY, "The id of a source.", "herald-1203"),
            optional("at", TEXT, "The place in the source.", "p. 3"),
            optional(
                    "tier",
                    choice(TIERS),
                    "How near the source stands to this claim, if that differs from its own `tier`.",
                    "primary"),
            optional("sum", TEXT, "A calculation, in place of a source.", "\"140 - 90 = 50\""));

    private static final Schema WORDING = Schema.of(
            "a wording",
            required("text", TEXT, "The wrong words.", "\"They met for days.\""),
            optional("source", KEY, "The id of the source in which they stand.", "herald-1203"));

    private static final Schema PAST = Schema.of(
            "an earlier state",
            optional("date", EVENT_DATE, "Since when it was so.", "2025-11-30"),
            required("status", choice(ClaimStatus.words()), "What it was.", "disputed"));

    private static final String OTHER_CLAIM = "[talks-length]";

    /** A figure that a claim gives. */
    public static final Schema QUANTITY = Schema.of(
            "a quantity",
            required("value", FieldType.of(Shape.NUMBER), "The number, with a point before its decimals.", "701"),
            optional("is", choice(Precision.words()), "How it is meant.", "about")
                    .orElse("exactly"),
            optional(
                    "unit",
                    ID,
                    "The unit. "
                            + Arrays.stream(Unit.values())
                                    .map(unit -> "`" + unit.word() + "`")
                                    .collect(Collectors.joining(", "))
                            + " are converted to one another; currencies are their code or name (`eur`, `euros`); others are words of"
                            + " your own. `thousand-`, `million-`, `billion-` or `trillion-` may stand before one.",
                    "km2"),
            required("measure", ID, "What was measured, in a word of your own, the same in all claims.", "area-taken"),
            optional(
                    "share-of",
                    ID,
                    "The whole of which a figure in percent is a share, in a word of your own. The shares of one whole and time in a claim"
                            + " must add up to 100.",
                    "votes"),
            optional("during", EVENT_DATE, "The time that it is about.", "2025-11"));

    /** A statement with who asserts it and what it rests on. */
    public static final Schema CLAIM = Schema.of(
            "a claim",
            required("id", ID, "Its id, unique on the site.", "talks-length"),
            required("text", TEXT, "What is claimed, in your own words.", "The talks lasted two days."),
            required("by", PARTY_ITEM, "Who asserts it: an id, or `{name: …}`.", "stad"),
            optional("to", PARTY_ITEM, "To whom it was said.", "berg"),
            optional("place", PARTY_ITEM, "Where it was said.", "lina"),
            optional("date", EVENT_DATE, "When it was said, never the period that it is about.", "2025-12-03"),
            required("status", choice(ClaimStatus.words()), "How far it is held up.", "reported"),
            optional(
                    "disputed-by",
                    listOf(PARTY_ITEM),
                    "Who stands against it. Needed for `disputed` and `denied`.",
                    "[berg]"),
            optional(
                    "was",
                    FieldType.record(WORDING),
                    "Wrong wording in circulation that the text replaces.",
                    "{text: \"They met for days.\", source: herald-1203}"),
            optional(
                    "basis",
                    listOf(item(KEY, BASIS)),
                    "What it rests on: sources, each with its place, or sums.",
                    "[{source: herald-1203, at: p. 3}]"),
            optional(
                    "quantities",
                    listOf(FieldType.record(QUANTITY)),
                    "The figures that it gives. Those of two claims about one measure and time are compared.",
                    "[{value: 701, is: about, unit: km2, measure: area-taken, during: 2025-11}]"),
            optional(
                    "history",
                    listOf(FieldType.record(PAST)),
                    "Earlier states.",
                    "[{date: 2025-11-30, status: disputed}]"),
            optional("answers", listOf(ID), "Claims that it answers.", OTHER_CLAIM),
            optional("contradicts", listOf(ID), "Claims that it contradicts; they then contradict it.", OTHER_CLAIM),
            optional("qualifies", listOf(ID), "Claims that it limits.", OTHER_CLAIM),
            optional("supports", listOf(ID), "Claims that it supports.", OTHER_CLAIM),
            optional("note", TEXT, "What a reader should know about it. Shown.", "\"One of two counts.\""),
            FORMERLY);

    /** Something that happened. */
    public static final Schema EVENT = Schema.of(
            "an event",
            required("id", ID, "Its id, unique on the site.", "first-talks"),
            required(
                    "date",
                    EVENT_DATE,
                    "When it happened: a day, a month, a year, an interval, or `2025-12-06~`.",
                    "2025-12-02/2025-12-03"),
            optional("night", FLAG, "Whether it happened in the night between the two days.", "true"),
            required("what", TEXT, "What happened, in one sentence.", "\"Stad and Berg meet.\""),
            optional("actors", listOf(PARTY_ITEM), "Who took part: ids, or `{name: …}`.", "[stad, berg]"),
            optional("place", PARTY_ITEM, "Where: an id, or `{name: …}`.", "lina"),
            optional("sources", listOf(KEY), "The ids of what it rests on.", "[herald-1203]"),
            optional("note", TEXT, "What a reader should know about it. Shown.", "\"The hour is not known.\""));

    private static final Field KIND =
            required("kind", choice(EntryKind.words()), "What it is. What happens on a date is no entry.", "person");
    private static final Field NAME = required("name", TEXT, "The house spelling.", "Ane Stad");
    private static final Field NAMES = optional(
            "names",
            mapOf(LANGUAGE, TEXTS),
            "The name in other languages: a text or a list for each BCP 47 tag. Linked like the name.",
            "{uk: Ане Стад}");
    private static final Field SHORT = optional("short", TEXT, "A short form. Linked like the name.", "NEC");
    private static final Field ALIASES =
            optional("aliases", listOf(TEXT), "Other names. Linked like the name.", "[Stad]");
    private static final Field VARIANTS = optional(
            "variants",
            listOf(item(TEXT, VARIANT)),
            "Other spellings: linked, shown on the entry's page, and reported in a text.",
            "[Anna Stadt]");
    private static final Field INFLECTED =
            optional("inflected", listOf(TEXT), "Further forms of a term that are linked.", "[guarantors]");
    private static final Field ROLES = optional(
            "roles", listOf(FieldType.record(ROLE)), "Offices held, each for its time.", "[{title: Secretary}]");
    private static final Field RELATIONS = optional(
            "relations",
            listOf(FieldType.record(RELATION)),
            "What it has to do with other entries. Shown on the pages of both.",
            "[{is: negotiates-with, to: berg, from: 2025-11}]");
    private static final Field NOTE =
            optional("note", TEXT, "What a reader should know about it. Shown on its page.", "\"Not the writer.\"");
    private static final Field WEBSITE = optional("website", ADDRESS, "Its own website.", "https://example.org/");
    private static final Field ENTRY_SOURCES =
            optional("sources", SOURCES, "Sources that it rests on, by id or described here.", "[herald-1203]");

    /** The front matter of a glossary entry. */
    public static final Schema ENTRY = Schema.of(
            "an entry",
            optional("id", ID, "Its id. Absent: the name of the file.", "stad"),
            KIND,
            NAME,
            NAMES,
            SHORT,
            ALIASES,
            VARIANTS,
            optional(
                    "never",
                    listOf(TEXT),
                    "Names that look alike and are someone else. Never linked to this entry.",
                    "[Stad Hotel]"),
            INFLECTED,
            optional(
                    "shared",
                    listOf(TEXT),
                    "Names that another entry has too. The article's `actors` say who is meant.",
                    "[Stad]"),
            ROLES,
            RELATIONS,
            WEBSITE,
            optional("same-as", mapOf(TEXT, TEXT), "Identifiers elsewhere.", "{wikidata: Q1}"),
            NOTE,
            ENTRY_SOURCES,
            FORMERLY,
            ALLOW);

    /** An actor in an article: who it is, what the part is, and, if described nowhere else, the description. */
    public static final Schema ACTOR = Schema.of(
            "an actor",
            required("id", ID, "The id of the entry.", "stad"),
            optional("part", TEXT, "What they do in this article.", "\"led the talks\""),
            optional(KIND),
            optional(NAME),
            NAMES,
            SHORT,
            ALIASES,
            VARIANTS,
            INFLECTED,
            ROLES,
            RELATIONS,
            WEBSITE,
            NOTE,
            optional("summary", TEXT, "A description in plain words.", "\"Led the talks.\""),
            ENTRY_SOURCES,
            FORMERLY);

    /** What was changed in a published article. */
    public static final Schema CORRECTION = Schema.of(
            "a correction",
            required("date", DAY, "The day on which the published text was changed.", "2025-12-05"),
            optional(
                            "kind",
                            choice(Correction.Kind.words()),
                            "What it is: something was wrong, became known, or could be misread.",
                            "update")
                    .orElse("correction"),
            required("what", TEXT, "What was changed.", "\"The talks lasted two days, not three.\""),
            optional("touches", listOf(ID), "Claims that it changed.", OTHER_CLAIM));

    /** The front matter of an article. */
    public static final Schema ARTICLE = Schema.of(
            "an article",
            optional("id", ID, "Its id. Absent: the name of the file.", "talks"),
            required("title", TEXT, "Its title.", "How the talks went"),
            optional(
                    "summary",
                    TEXT,
                    "One or two sentences. Shown below the title, in lists and feeds.",
                    "\"Who met.\""),
            optional(
                            "status",
                            choice(List.of("draft", "published", "retired")),
                            "A `draft` is built with `--drafts` only; a `retired` article stays, says so, and leaves lists and feeds.",
                            "draft")
                    .orElse("published"),
            optional("published", DAY, "The day it was published.", "2025-12-04"),
            optional("as-of", DAY, "The day on which roles and names are judged. Absent: `published`.", "2025-12-04"),
            optional("review-by", DAY, "After this day the page says that it was not reviewed since.", "2026-01-15"),
            optional(
                    "actors",
                    listOf(item(ID, ACTOR)),
                    "Who acts in it, in the order shown: an id, or a record.",
                    "[stad, {id: berg, part: \"host\"}]"),
            optional("sources", SOURCES, "Sources listed or described here.", "[herald-1203]"),
            optional("claims", listOf(item(ID, CLAIM)), "Claims listed or described here.", "[talks-length]"),
            optional("events", listOf(item(ID, EVENT)), "Events listed or described here.", "[first-talks]"),
            optional(
                    "corrections",
                    listOf(FieldType.record(CORRECTION)),
                    "What you changed in it after it was published. Shown, never taken out again.",
                    "[{date: 2025-12-05, what: \"The talks lasted two days, not three.\"}]"),
            IMAGE,
            AUTOLINK,
            FORMERLY,
            ALLOW);

    /** The front matter of a plain page. */
    public static final Schema PAGE = Schema.of(
            "a page",
            optional("id", ID, "Its id and address. Absent: the name of the file.", "about"),
            required("title", TEXT, "Its title.", "About this site"),
            optional("summary", TEXT, "One or two sentences for search engines.", "\"How we work.\""),
            IMAGE,
            AUTOLINK,
            FORMERLY,
            ALLOW);

    private static final Schema NAVIGATION_ITEM = Schema.of(
            "a menu line",
            required("to", ID, "A section, or the id of a page.", "glossary"),
            required("label", TEXT, "The words shown.", "Glossary"));

    /** Where the site's files are kept. */
    public static final Schema REPOSITORY = Schema.shortAs(
            "url",
            "a repository",
            required("url", ADDRESS, "Its address.", "https://github.com/example/talks"),
            optional("branch", TEXT, "The branch that is edited.", "main").orElse("main"),
            optional("folder", TEXT, "The folder in it that holds `content/`. Absent: its root.", "sites/talks"),
            optional(
                    "edit",
                    ADDRESS,
                    "The address at which a file is edited, with `{path}` for its path, for hosts other than GitHub, GitLab and Codeberg.",
                    "\"https://code.example.org/talks/edit/main/{path}\""));

    private static final Schema OPTIONS = Schema.of(
            "a set of options",
            optional(
                    AUTOLINK.name(),
                    AUTOLINK.type(),
                    "How often a name becomes a link on pages that do not say it. Absent: `section`, in entries `page`.",
                    AUTOLINK.example()),
            optional(
                            "unmarked-quotations",
                            FLAG,
                            "Whether quotation marks in an article that stand in no `{.quote …}` or `{.wording}` are reported.",
                            "true")
                    .orElse("false"));

    /** {@code content/site.yaml}. */
    public static final Schema SITE = Schema.of(
            "the site",
            optional("title", TEXT, "The site's name. Absent: the name of its folder.", "The talks, annotated"),
            optional("description", TEXT, "One or two sentences.", "\"Who said what.\""),
            optional("language", LANGUAGE, "The language, as a BCP 47 tag.", "en")
                    .orElse("en"),
            optional(
                    "base-url",
                    ADDRESS,
                    "Where the site is published. Without it there are no canonical links, no feed and no sitemap.",
                    "https://example.org/talks/"),
            optional("time-zone", TEXT, "The zone in which \"today\" is judged.", "Europe/Kyiv")
                    .orElse("UTC"),
            optional("licence", TEXT, "The licence of the texts. Shown at the foot.", "CC BY 4.0"),
            optional("authors", listOf(TEXT), "Who makes the site. In the feed.", "[Ane Stad]"),
            optional(
                    "navigation",
                    listOf(FieldType.record(NAVIGATION_ITEM)),
                    "The menu. Absent: every section that has content.",
                    "[{to: glossary, label: Glossary}]"),
            optional(
                    "repository",
                    item(ADDRESS, REPOSITORY),
                    "Where the site's files are kept: an address, or a record. Each page then links to its file there.",
                    "https://github.com/example/talks"),
            optional(
                    "contact",
                    FieldType.of(Shape.CONTACT),
                    "Where readers report errors. Linked at the foot of each page.",
                    "corrections@example.org"),
            optional(
                    "image",
                    FieldType.record(IMAGE_RECORD),
                    "The picture that other sites show when they link to a page that has none of its own.",
                    IMAGE_EXAMPLE),
            optional("options", FieldType.record(OPTIONS), "How pages are made.", "{autolink: page}"),
            optional(
                    "allow",
                    listOf(FieldType.record(FILE_ALLOWANCE)),
                    "Rules that are switched off for files in which no comment can stand, each with its reason.",
                    "[{rule: unused-file, file: content/articles/plan.png, because: \"for the next part\"}]"));

    private Fields() {}

    private static Field ofCsl(CslVariable variable) {
        FieldType type = switch (variable.kind()) {
            case TEXT, NUMBER -> TEXT;
            case DATE -> EVENT_DATE;
            case NAMES -> AUTHORS;
        };
        return optional(variable.name(), type, variable.meaning(), variable.example());
    }

    private static Field required(String name, FieldType type, String doc, String example) {
        return new Field(name, type, true, doc, example, "");
    }

    private static Field optional(String name, FieldType type, String doc, String example) {
        return new Field(name, type, false, doc, example, "");
    }

    private static Field optional(Field field) {
        return new Field(field.name(), field.type(), false, field.meaning(), field.example(), field.byDefault());
    }
}
