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

/** A kind of page: most are those of the first site, and those of the second one are what the first has not. */
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
    SEARCH(Section.SEARCH),
    MISSING(new Permalink("404.html")),
    LIST_AS_HOME(Sites.SECOND, Permalink.HOME),
    ARTICLE_OF_EVERYTHING(Sites.SECOND, Permalink.article("talks")),
    ARTICLE_OF_NOTHING(Sites.SECOND, Permalink.article("nothing")),
    ENTRY_OF_EVERYTHING(Sites.SECOND, Permalink.entry("ane-stad")),
    SOURCE_OF_EVERYTHING(Sites.SECOND, Permalink.source("herald-1203")),
    CLAIM_OF_EVERYTHING(Sites.SECOND, Permalink.claim("talks-length")),
    CLAIMS_OF_EVERY_STATUS(Sites.SECOND, Section.CLAIMS.permalink()),
    CORRECTIONS(Sites.SECOND, Section.CORRECTIONS.permalink());

    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing that changes
    private final Function<Site, Stream<Permalink>> pages;

    PageKind(String folder, Function<Site, Stream<Permalink>> pages) {
        this.folder = folder;
        this.pages = pages;
    }

    PageKind(String folder, Permalink page) {
        this(folder, site -> Stream.of(page));
    }

    PageKind(Function<Site, Stream<Permalink>> pages) {
        this(Sites.FIRST, pages);
    }

    PageKind(Permalink page) {
        this(Sites.FIRST, page);
    }

    PageKind(Section... sections) {
        this(site -> Stream.of(sections).map(Section::permalink));
    }

    PageKind(EntryKind kind) {
        this(site ->
                site.entries().stream().filter(entry -> entry.kind() == kind).map(Entry::permalink));
    }

    /**
     * The files of all pages of this kind, relative to the folder of all sites.
     *
     * @param first the first site
     */
    Stream<String> files(Site first) {
        return pages.apply(first).map(page -> folder + "/" + page.file());
    }
}
