package dev.glossator.render;

import dev.glossator.model.CitationUse;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Fenced.Purpose;
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
    private final PartTitles titlesOfParts;
    private final Map<Permalink, List<SentenceView>> sentences = new LinkedHashMap<>();
    private final Map<Permalink, String> titles = new LinkedHashMap<>();

    private Uses(Permalink page, Rendering rendering) {
        this.page = page;
        this.titlesOfParts = new PartTitles(rendering);
    }

    static List<UseView> ofMentions(List<Mention> mentions, Permalink page, Rendering rendering) {
        var uses = new Uses(page, rendering);
        mentions.forEach(mention ->
                uses.add(mention.page(), mention.title(), uses.view("", mention.page(), mention.sentence(), "")));
        return uses.views();
    }

    static List<UseView> ofCitations(List<CitationUse> citations, Permalink page, Rendering rendering) {
        var uses = new Uses(page, rendering);
        for (CitationUse use : eachSentenceOnce(citations)) {
            String href = page.hrefOf(use.page()) + "#" + use.anchor();
            uses.add(use.page(), use.title(), uses.view(href, use.page(), use.sentence(), use.locator()));
        }
        return uses.views();
    }

    /** A sentence that cites a source twice stands there once, with both places in the source. */
    private static List<CitationUse> eachSentenceOnce(List<CitationUse> citations) {
        List<CitationUse> once = new ArrayList<>();
        for (CitationUse use : citations) {
            int last = once.size() - 1;
            if (last >= 0 && once.get(last).isInSentenceOf(use)) {
                once.set(last, once.get(last).withLocatorOf(use));
            } else {
                once.add(use);
            }
        }
        return once;
    }

    static List<UseView> ofClaims(List<ClaimUse> claims, Permalink page, Rendering rendering) {
        var uses = new Uses(page, rendering);
        for (ClaimUse use : claims) {
            String href = page.hrefOf(use.page()) + "#" + use.anchor();
            uses.add(use.page(), use.title(), uses.view(href, use.page(), use.sentence(), ""));
        }
        return uses.views();
    }

    private SentenceView view(String href, Permalink on, Sentence sentence, String locator) {
        String within = Purpose.named(sentence.within())
                .map(purpose -> titlesOfParts.of(purpose, on))
                .orElse("");
        return new SentenceView(within, href, sentence.before(), sentence.marked(), sentence.after(), locator);
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
