package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.Permalink;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which listed articles have which entries, as actors or because their text names them. Made once for all pages; safe for use by several
 * threads.
 */
final class Naming {
    private final Map<Permalink, Set<String>> entries = new LinkedHashMap<>();
    private final Map<String, List<Article>> articles = new HashMap<>();

    Naming(Site site, Lookup lookup) {
        site.articles().stream().filter(ArticleIndexEmitter::isListed).forEach(article -> remember(article, lookup));
    }

    private void remember(Article article, Lookup lookup) {
        Set<String> named = new LinkedHashSet<>();
        article.actors().forEach(actor -> named.add(actor.entry()));
        lookup.namedOn(article.permalink()).stream().map(Entry::id).forEach(named::add);
        entries.put(article.permalink(), named);
        named.forEach(entry ->
                articles.computeIfAbsent(entry, key -> new ArrayList<>()).add(article));
    }

    /** Each listed article, newest first, with the entries that it has. */
    List<Map.Entry<Permalink, Set<String>>> entriesByArticle() {
        return List.copyOf(entries.entrySet());
    }

    /** Two entries. */
    record Two(String one, String other) {}

    /** The entries that an article has: its actors in their order, then the others by name. */
    Set<String> entriesOf(Article article) {
        return entriesOf(article.permalink());
    }

    Set<String> entriesOf(Permalink article) {
        Reads.note(Part.ENTRIES_OF, article);
        return entries.getOrDefault(article, Set.of());
    }

    /** The articles that have an entry, newest first. */
    List<Article> articlesWith(String entry) {
        Reads.note(Part.ARTICLES_WITH, entry);
        return articles.getOrDefault(entry, List.of());
    }

    /** How many articles have both of two entries. */
    int countWithBoth(String one, String other) {
        return count(new Two(one, other));
    }

    int count(Two two) {
        return Reads.noteAlone(Part.COUNT_WITH_BOTH, two, () -> {
            boolean fewer =
                    articlesWith(two.one()).size() < articlesWith(two.other()).size();
            String rare = fewer ? two.one() : two.other();
            String frequent = fewer ? two.other() : two.one();
            return (int) articlesWith(rare).stream()
                    .filter(article -> entriesOf(article).contains(frequent))
                    .count();
        });
    }
}
