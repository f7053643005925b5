package dev.glossator.render;

import dev.glossator.model.EntryKind;
import dev.glossator.model.Section;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.List;

/** Which sections a site has, and how much is in them. */
final class Sections {
    private Sections() {}

    /** Sections with something in them, in the order of the menu. */
    static List<Section> withContent(Site site) {
        List<Section> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            if (count(section, site) > 0) {
                sections.add(section);
            }
        }
        return sections;
    }

    static int count(Section section, Site site) {
        return switch (section) {
            case ARTICLES ->
                (int) site.articles().stream()
                        .filter(ArticleIndexEmitter::isListed)
                        .count();
            case GLOSSARY -> site.entries().size();
            case SOURCES -> site.sources().size();
            case PEOPLE -> count(EntryKind.PERSON, site);
            case ORGANISATIONS -> count(EntryKind.ORGANISATION, site);
            case PLACES -> count(EntryKind.PLACE, site);
            case TERMS -> count(EntryKind.TERM, site);
            case DOCUMENTS -> count(EntryKind.DOCUMENT, site);
            case CLAIMS -> site.claims().size();
            case CORRECTIONS ->
                site.articles().stream()
                        .mapToInt(article -> article.corrections().size())
                        .sum();
            case TIMELINE -> site.events().size();
            case SEARCH, ASSETS -> 0;
        };
    }

    private static int count(EntryKind kind, Site site) {
        return (int)
                site.entries().stream().filter(entry -> entry.kind() == kind).count();
    }
}
