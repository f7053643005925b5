package dev.glossator.parse;

import static java.util.Map.entry;

import dev.glossator.schema.CslVariables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of entry of BibTeX and biblatex and the types of CSL that they are. */
final class BibtexTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("article", "article-journal"),
            entry("suppperiodical", "article-journal"),
            entry("book", "book"),
            entry("mvbook", "book"),
            entry("collection", "book"),
            entry("mvcollection", "book"),
            entry("proceedings", "book"),
            entry("mvproceedings", "book"),
            entry("reference", "book"),
            entry("mvreference", "book"),
            entry("booklet", "pamphlet"),
            entry("inbook", "chapter"),
            entry("bookinbook", "chapter"),
            entry("suppbook", "chapter"),
            entry("incollection", "chapter"),
            entry("suppcollection", "chapter"),
            entry("inproceedings", "paper-conference"),
            entry("conference", "paper-conference"),
            entry("inreference", "entry-encyclopedia"),
            entry("manual", "report"),
            entry("report", "report"),
            entry("techreport", "report"),
            entry("thesis", "thesis"),
            entry("mastersthesis", "thesis"),
            entry("phdthesis", "thesis"),
            entry("unpublished", "manuscript"),
            entry("online", "webpage"),
            entry("electronic", "webpage"),
            entry("www", "webpage"),
            entry("misc", "document"),
            entry("patent", "patent"),
            entry("periodical", "periodical"),
            entry("dataset", "dataset"),
            entry("software", "software"),
            entry("legal", "legislation"),
            entry("legislation", "legislation"),
            entry("jurisdiction", "legal_case"),
            entry("audio", "song"),
            entry("music", "song"),
            entry("movie", "motion_picture"),
            entry("video", "motion_picture"),
            entry("artwork", "graphic"),
            entry("image", "graphic"),
            entry("letter", "personal_communication"),
            entry("performance", "performance"),
            entry("standard", "standard"),
            entry("review", "review"));

    private static final Map<String, String> ARTICLES =
            Map.of("newspaper", "article-newspaper", "magazine", "article-magazine");

    private BibtexTypes() {}

    /**
     * The type of CSL; its own names may stand after the {@code @} as well.
     *
     * @param subtype the field {@code entrysubtype}, or empty
     */
    static Optional<String> named(String type, String subtype) {
        String folded = type.toLowerCase(Locale.ROOT);
        if (folded.equals("article") && ARTICLES.containsKey(subtype)) {
            return Optional.of(ARTICLES.getOrDefault(subtype, ""));
        }
        return Optional.ofNullable(TYPES.get(folded))
                .or(() -> Optional.of(folded).filter(CslVariables.TYPES::contains));
    }

    static List<String> names() {
        return Stream.concat(TYPES.keySet().stream(), CslVariables.TYPES.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
