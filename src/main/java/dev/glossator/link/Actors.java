package dev.glossator.link;

import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.WrittenPage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts on a page, and so whom a name with several bearers means there. */
final class Actors {
    private final WrittenPage page;
    private final Set<String> acting = new LinkedHashSet<>();

    Actors(WrittenPage page) {
        this.page = page;
        if (page instanceof Article article) {
            article.actors().forEach(actor -> acting.add(actor.entry()));
        }
    }

    /** Whether the page describes this entry. */
    boolean isThisPage(String entry) {
        return page instanceof Entry own && own.id().equals(entry);
    }

    /** Of the bearers of a name the only one, or the one whose page this is, or the only one who acts here; empty if nothing decides. */
    Optional<String> oneOf(List<String> bearers) {
        if (bearers.size() == 1) {
            return Optional.of(bearers.get(0));
        }
        Optional<String> own = bearers.stream().filter(this::isThisPage).findFirst();
        List<String> present = bearers.stream().filter(acting::contains).toList();
        return own.isPresent() || present.size() != 1 ? own : Optional.of(present.get(0));
    }
}
