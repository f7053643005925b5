package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.model.Block.Definition;
import dev.glossator.model.Block.Item;
import dev.glossator.model.Block.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Body EVERYWHERE = new Body(
            List.of(
                    new Block.Heading(2, "a", words("heading"), 0),
                    paragraph("paragraph"),
                    new Block.Quote(List.of(paragraph("quote"))),
                    new Block.ItemList(-1, true, List.of(new Item(Task.NONE, List.of(paragraph("item"))))),
                    new Block.Table(List.of(Block.Align.NONE), List.of(words("head")), List.of(List.of(words("cell")))),
                    new Block.Definitions(
                            List.of(new Definition(List.of(words("term")), List.of(List.of(paragraph("meaning"))))))),
            List.of(new Body.Note("n", List.of(), List.of(paragraph("note")), 0, 0)));

    @Test
    void everyTextIsRewrittenInTheOrderOfThePage() {
        List<String> seen = new ArrayList<>();

        Body rewritten = EVERYWHERE.rewrite(text -> {
            seen.add(((Inline.Text) text.get(0)).text());
            return words(seen.get(seen.size() - 1).toUpperCase(java.util.Locale.ROOT));
        });

        List<String> order =
                List.of("heading", "paragraph", "quote", "item", "head", "cell", "term", "meaning", "note");
        assertEquals(order, seen);
        List<String> now = new ArrayList<>();
        rewritten.eachInline(inline -> now.add(((Inline.Text) inline).text()));
        assertEquals(List.of("HEADING", "PARAGRAPH", "QUOTE", "ITEM", "HEAD", "CELL", "TERM", "MEANING", "NOTE"), now);
    }

    @Test
    void aNoteStandsWithTheBlockThatFirstCallsIt() {
        Body body = new Body(
                List.of(paragraph("a"), calling("1"), paragraph("b"), calling("1", "2"), paragraph("c")),
                List.of(note("1", paragraph("one")), note("2", paragraph("two"))));

        assertEquals(
                List.of(
                        new NotedPart(List.of(paragraph("a"), calling("1")), List.of(note("1", paragraph("one")))),
                        new NotedPart(List.of(paragraph("b"), calling("1", "2")), List.of(note("2", paragraph("two")))),
                        new NotedPart(List.of(paragraph("c")), List.of())),
                body.parts());
    }

    @Test
    void aNoteThatANoteCallsStandsBelowIt() {
        Body body = new Body(List.of(calling("1")), List.of(note("1", calling("2")), note("2", paragraph("two"))));

        assertEquals(List.of(new NotedPart(body.blocks(), body.notes())), body.parts());
    }

    @Test
    void aChainOfNotesMayBeLong() {
        List<Body.Note> chain = new ArrayList<>();
        for (int i = 1; i < 50_000; i++) {
            chain.add(note("" + i, calling("" + (i + 1))));
        }
        Body body = new Body(List.of(calling("1")), chain);

        assertEquals(List.of(new NotedPart(body.blocks(), chain)), body.parts());
    }

    @Test
    void aHeadingIsNotPartedFromTheBlockBelowIt() {
        var heading = new Block.Heading(2, "a", List.of(new Inline.NoteCall("1", 0, 0)), 0);
        Body body = new Body(List.of(heading, paragraph("a"), paragraph("b")), List.of(note("1", paragraph("one"))));

        assertEquals(
                List.of(
                        new NotedPart(List.of(heading, paragraph("a")), body.notes()),
                        new NotedPart(List.of(paragraph("b")), List.of())),
                body.parts());
    }

    @Test
    void nothingIsLostInTheCutting() {
        Body body = new Body(List.of(), List.of(note("1", paragraph("one"))));

        assertEquals(List.of(new NotedPart(List.of(), body.notes())), body.parts());
        assertEquals(List.of(), Body.EMPTY.parts());
    }

    private static Body.Note note(String label, Block block) {
        return new Body.Note(label, List.of(), List.of(block), 0, 0);
    }

    private static Block calling(String... labels) {
        return new Block.Paragraph(java.util.Arrays.stream(labels)
                .<Inline>map(label -> new Inline.NoteCall(label, 0, 0))
                .toList());
    }

    @Test
    void headingsMayBeRewrittenInAWayOfTheirOwn() {
        List<Integer> levels = new ArrayList<>();

        EVERYWHERE.rewrite(new Body.Rewriter() {
            @Override
            public List<Inline> text(List<Inline> text) {
                return text;
            }

            @Override
            public List<Inline> heading(int level, List<Inline> text) {
                levels.add(level);
                return text;
            }
        });

        assertEquals(List.of(2), levels);
    }

    @Test
    void inlinesInsideOthersAreHandedOverAfterThem() {
        var strong = new Inline.Styled(Inline.Style.STRONG, words("inside"));
        var body = new Body(List.of(new Block.Paragraph(List.of(strong))), List.of());
        List<Inline> seen = new ArrayList<>();

        body.eachInline(seen::add);

        assertEquals(List.of(strong, strong.children().get(0)), seen);
    }

    @Test
    void aBodyWithANoteAloneIsNotEmpty() {
        assertTrue(Body.EMPTY.isEmpty());
        assertFalse(new Body(List.of(), EVERYWHERE.notes()).isEmpty());
        assertFalse(new Body(EVERYWHERE.blocks(), List.of()).isEmpty());
    }

    private static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(words(words));
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Text(words, 0, words.length()));
    }
}
