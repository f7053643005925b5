package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.Page;
import dev.glossator.model.Permalink;
import dev.glossator.render.search.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a reader may search for by name: entries in any spelling, articles and plain pages. */
final class SearchNames {
    /** In characters. */
    private static final int LONGEST_SUMMARY = 120;

    private static final String CUT = "…";

    private final Rendering rendering;
    private final Cards cards;

    SearchNames(Rendering rendering) {
        this.rendering = rendering;
        this.cards = new Cards(rendering);
    }

    List<Named> all() {
        var site = rendering.site();
        return Stream.of(
                        site.entries().stream()
                                .sorted(Comparator.comparing(
                                        Entry::name, rendering.alphabet().order()))
                                .map(this::named),
                        site.articles().stream()
                                .filter(ArticleIndexEmitter::isListed)
                                .map(this::named),
                        site.pages().stream()
                                .filter(page -> !page.permalink().equals(Permalink.HOME))
                                .map(this::named))
                .flatMap(named -> named)
                .toList();
    }

    private Named named(Entry entry) {
        String roles = cards.openRolesOf(entry);
        return new Named(
                entry.kind().word(),
                entry.name(),
                rendering.addressOf(entry.permalink()),
                shortened(roles.isEmpty() ? Cards.summaryOf(entry) : roles),
                spellings(entry),
                rendering.site().mentionsOf(entry.id()).size());
    }

    /** Each once, without the name itself. */
    private static List<String> spellings(Entry entry) {
        return Stream.of(
                        entry.names().stream().map(Entry.ForeignName::text),
                        Stream.of(entry.shortName()).filter(name -> !name.isEmpty()),
                        entry.aliases().stream(),
                        entry.variants().stream().map(Entry.Variant::text),
                        entry.inflected().stream(),
                        entry.shared().stream())
                .flatMap(names -> names)
                .filter(name -> !name.equals(entry.name()))
                .distinct()
                .toList();
    }

    private Named named(Article article) {
        return new Named(
                "article",
                article.title(),
                rendering.addressOf(article.permalink()),
                shortened(article.summary()),
                List.of(),
                0);
    }

    private Named named(Page page) {
        return new Named(
                "page", page.title(), rendering.addressOf(page.permalink()), shortened(page.summary()), List.of(), 0);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST_SUMMARY)) ? LONGEST_SUMMARY - 1 : LONGEST_SUMMARY;
        return text.substring(0, end).strip() + CUT;
    }
}
