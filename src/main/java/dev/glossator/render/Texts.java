package dev.glossator.render;

import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Insertions;
import dev.glossator.markdown.PageNumbers;
import dev.glossator.markdown.PlainText;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.CitationUse;
import dev.glossator.model.Fenced;
import dev.glossator.model.Inline;
import dev.glossator.model.NoteKind;
import dev.glossator.model.NotedPart;
import dev.glossator.model.Permalink;
import dev.glossator.model.Slug;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.NoteView;
import dev.glossator.render.view.SourceItem;
import dev.glossator.render.view.TextView;
import dev.glossator.render.view.TextView.HeadingView;
import dev.glossator.render.view.TextView.PartView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;

/** Turns bodies into HTML with their contents, notes and sources. */
final class Texts {
    private static final int DEEPEST_IN_CONTENTS = 3;

    private final Rendering rendering;
    private final SourceItems sources;

    Texts(Rendering rendering) {
        this.rendering = rendering;
        this.sources = new SourceItems(rendering);
    }

    TextView of(Body body, Permalink page) {
        Map<String, Integer> uses = usesOf(body);
        var numbers = new PageNumbers(
                page,
                List.copyOf(uses.keySet()),
                body.notes().stream().map(Body.Note::label).toList());
        var insertions = new PageInsertions(rendering, page);
        List<NotedPart> parts = body.parts();
        List<String> blocks = parts.stream()
                .map(part -> HtmlWriter.write(part.blocks(), numbers, insertions))
                .toList();
        Map<String, NoteView> notes = notes(body, numbers, insertions);
        List<PartView> views = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<NoteView> beside = parts.get(i).notes().stream()
                    .map(note -> Objects.requireNonNull(notes.get(note.label())))
                    .toList();
            views.add(new PartView(blocks.get(i), beside));
        }
        int opening = (int) parts.stream().takeWhile(NotedPart::isKeyPoints).count();
        return new TextView(
                views.subList(0, opening),
                views.subList(opening, views.size()),
                contents(body),
                items(uses, page),
                countWords(body));
    }

    /** The sources of a text in the order of their first use, with how often each is used. */
    private static Map<String, Integer> usesOf(Body body) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        body.eachInline(inline -> {
            if (inline instanceof Inline.Citation citation) {
                citation.items().forEach(cited -> uses.merge(cited.source(), 1, Integer::sum));
            }
        });
        return uses;
    }

    private List<HeadingView> contents(Body body) {
        List<HeadingView> contents = new ArrayList<>();
        for (Block block : body.blocks()) {
            if (block instanceof Fenced.Part part && part.purpose() == Fenced.Purpose.KEY_POINTS) {
                contents.add(new HeadingView(2, Fenced.KEY_POINTS_ANCHOR, rendering.say("part.key-points")));
            }
            if (block instanceof Block.Heading heading && heading.level() <= DEEPEST_IN_CONTENTS) {
                contents.add(new HeadingView(heading.level(), heading.id(), PlainText.of(heading.text())));
            }
        }
        return contents;
    }

    /** The notes by their labels. They are written after all blocks, as they are counted, and only then are all calls known. */
    private Map<String, NoteView> notes(Body body, PageNumbers numbers, Insertions insertions) {
        Map<String, String> written = new LinkedHashMap<>();
        body.notes().forEach(note -> written.put(note.label(), HtmlWriter.write(note.blocks(), numbers, insertions)));
        Map<String, List<String>> kinds = new HashMap<>();
        body.notes()
                .forEach(note -> kinds.put(
                        note.label(), note.kinds().stream().map(NoteKind::word).toList()));
        Map<String, NoteView> views = new HashMap<>();
        written.forEach((label, html) -> {
            List<LinkView> calls = new ArrayList<>();
            for (int call = 1; call <= numbers.callsOf(label); call++) {
                calls.add(LinkView.of("#" + numbers.callAnchor(label, call), letter(call)));
            }
            views.put(
                    label,
                    new NoteView(
                            numbers.numberOfNote(label),
                            numbers.noteAnchor(label),
                            kinds.getOrDefault(label, List.of()),
                            html,
                            calls));
        });
        return views;
    }

    private List<SourceItem> items(Map<String, Integer> uses, Permalink page) {
        List<SourceItem> items = new ArrayList<>();
        uses.forEach((id, count) -> {
            List<LinkView> links = new ArrayList<>();
            for (int use = 1; use <= count; use++) {
                links.add(LinkView.of("#" + CitationUse.anchor(Slug.ofKey(id), use), letter(use)));
            }
            rendering
                    .lookup()
                    .source(id)
                    .ifPresent(source -> items.add(sources.of(source, items.size() + 1, page, links)));
        });
        return items;
    }

    /** 1 is a, 27 is aa. */
    static String letter(int number) {
        String last = String.valueOf((char) ('a' + (number - 1) % 26));
        return number <= 26 ? last : letter((number - 1) / 26) + last;
    }

    private static int countWords(Body body) {
        int[] count = {0};
        body.eachInline(inline -> {
            if (inline instanceof Inline.Text text) {
                count[0] += new StringTokenizer(text.text()).countTokens();
            }
        });
        return count[0];
    }
}
