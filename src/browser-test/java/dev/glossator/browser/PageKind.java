package dev.glossator.browser;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.model.Page;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import java.util.function.Function;
import java.util.stream.Stream;

/** A kind of page that the first site has. */
enum PageKind {
    HOME(Permalink.HOME),
    PAGE(site -> site.pages().stream().map(Page::permalink)),
    ARTICLES(Section.ARTICLES),
    ARTICLE(site -> site.articles().stream().map(Article::permalink)),
    ENTRIES(Section.GLOSSARY, Section.PEOPLE, Section.ORGANISATIONS, Section.PLACES, Section.TERMS, Section.DOCUMENTS),
    PERSON(EntryKind.PERSON),
    ORGANISATION(EntryKind.ORGANISATION),
    PLACE(EntryKind.PLACE),
    TERM(EntryKind.TERM),
    DOCUMENT(EntryKind.DOCUMENT),
    SOURCES(Section.SOURCES),
    SOURCE(site -> site.sources().stream().map(Source::permalink)),
    CLAIMS(Section.CLAIMS),
    CLAIM(site -> site.claims().stream().map(Claim::permalink)),
    TIMELINE(Section.TIMELINE),
    MISSING(new Permalink("404.html"));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing that changes
    private final Function<Site, Stream<Permalink>> pages;

    PageKind(Function<Site, Stream<Permalink>> pages) {
        this.pages = pages;
    }

    PageKind(Permalink page) {
        this(site -> Stream.of(page));
    }

    PageKind(Section... sections) {
        this(site -> Stream.of(sections).map(Section::permalink));
    }

    PageKind(EntryKind kind) {
        this(site ->
                site.entries().stream().filter(entry -> entry.kind() == kind).map(Entry::permalink));
    }

    /** The files of all pages of this kind, relative to the site. */
    Stream<String> files(Site site) {
        return pages.apply(site).map(Permalink::file);
    }
}
