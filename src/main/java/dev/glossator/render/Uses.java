package dev.glossator.render;

import dev.glossator.model.CitationUse;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Mention;
import dev.glossator.model.Permalink;
import dev.glossator.model.Sentence;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.UseView;
import dev.glossator.render.view.UseView.SentenceView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences from other pages, grouped by page. */
final class Uses {
    private final Permalink page;
    private final Map<Permalink, List<SentenceView>> sentences = new LinkedHashMap<>();
    private final Map<Permalink, String> titles = new LinkedHashMap<>();

    private Uses(Permalink page) {
        this.page = page;
    }

    static List<UseView> ofMentions(List<Mention> mentions, Permalink page) {
        var uses = new Uses(page);
        mentions.forEach(mention -> uses.add(mention.page(), mention.title(), uses.view("", mention.sentence(), "")));
        return uses.views();
    }

    static List<UseView> ofCitations(List<CitationUse> citations, Permalink page) {
        var uses = new Uses(page);
        for (CitationUse use : citations) {
            String href = page.hrefOf(use.page()) + "#" + use.anchor();
            uses.add(use.page(), use.title(), uses.view(href, use.sentence(), use.locator()));
        }
        return uses.views();
    }

    static List<UseView> ofClaims(List<ClaimUse> claims, Permalink page) {
        var uses = new Uses(page);
        for (ClaimUse use : claims) {
            String href = page.hrefOf(use.page()) + "#" + use.anchor();
            uses.add(use.page(), use.title(), uses.view(href, use.sentence(), ""));
        }
        return uses.views();
    }

    private SentenceView view(String href, Sentence sentence, String locator) {
        return new SentenceView(href, sentence.before(), sentence.marked(), sentence.after(), locator);
    }

    private void add(Permalink other, String title, SentenceView sentence) {
        titles.put(other, title);
        sentences.computeIfAbsent(other, key -> new ArrayList<>()).add(sentence);
    }

    private List<UseView> views() {
        List<UseView> views = new ArrayList<>();
        sentences.forEach((other, list) ->
                views.add(new UseView(LinkView.of(page.hrefOf(other), titles.getOrDefault(other, "")), list)));
        return views;
    }
}
