package dev.glossator.markdown.fence;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.attribute.Attributes;
import dev.glossator.markdown.attribute.Given;
import dev.glossator.markdown.attribute.QuotationReader;
import dev.glossator.model.Block;
import dev.glossator.model.Fenced;
import dev.glossator.model.Fenced.Purpose;
import dev.glossator.model.Inline;
import dev.glossator.model.NoteKind;
import dev.glossator.model.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the blocks between colons what their attributes say of them. */
final class FenceReader {
    static final List<String> CLASSES =
            List.of("note", "quote", "figure", "claim", "timeline", "known", "unknown", "next", "key-points");

    private final FenceNode node;
    private final BodyReader body;
    private final Given given;

    FenceReader(FenceNode node, Attributes attributes, BodyReader body) {
        this.node = node;
        this.body = body;
        this.given = new Given(attributes, body);
    }

    /** What the block becomes: nothing for a note, which stands where it is called. */
    List<Block> read() {
        Optional<String> purpose = given.attributes().takeClass(CLASSES);
        List<Block> blocks = body.blocks(node);
        if (purpose.isEmpty()) {
            if (!given.attributes().hasClass()) {
                given.missing("this block has no class that says what it is", "write one of " + known());
            }
            given.refuseRest();
            return blocks;
        }
        List<Block> read = read(purpose.get(), blocks);
        given.refuseRest();
        return read;
    }

    private static String known() {
        return String.join(", ", CLASSES.stream().map(name -> "`." + name + "`").toList());
    }

    private List<Block> read(String purpose, List<Block> blocks) {
        return switch (purpose) {
            case "note" -> note(blocks);
            case "quote" -> quote(blocks);
            case "figure" -> List.of(figure(blocks));
            case "claim" -> claim(blocks);
            case "timeline" ->
                with(new Fenced.Timeline(given.parties("actors"), given.events("events"), given.span()), blocks);
            case "key-points" -> keyPoints(blocks);
            default ->
                Purpose.named(purpose)
                        .map(part -> List.<Block>of(new Fenced.Part(part, blocks)))
                        .orElse(blocks);
        };
    }

    private List<Block> keyPoints(List<Block> blocks) {
        if (!isFirst()) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    node.opening(),
                    "the key points do not stand before everything else",
                    "move them to the beginning of the text, or write a heading and a list");
            return blocks;
        }
        if (blocks.isEmpty() || !blocks.stream().allMatch(Block.ItemList.class::isInstance)) {
            given.missing("the key points are not a list", "begin each of them with `- `");
        }
        return List.of(new Fenced.Part(Purpose.KEY_POINTS, blocks));
    }

    /** A comment above it is not shown. */
    private boolean isFirst() {
        Node before = node.getPrevious();
        while (before instanceof HtmlCommentBlock) {
            before = before.getPrevious();
        }
        return before == null && node.getParent() instanceof Document;
    }

    private List<Block> note(List<Block> blocks) {
        List<NoteKind> kinds = given.word("kind").map(this::kinds).orElse(List.of());
        Optional<Attributes.Value> id = given.attributes().takeId(body);
        if (id.isEmpty()) {
            given.missing("a note needs an id", "write for instance `{.note #late}`, and `[^late]` where it is called");
            return blocks;
        }
        body.notes().define(id.get().text(), kinds, id.get().span(), node.getChars(), blocks);
        return List.of();
    }

    private List<NoteKind> kinds(Attributes.Value written) {
        List<NoteKind> kinds = new ArrayList<>();
        for (String word : written.words()) {
            NoteKind.named(word)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> given.bad(
                                    written,
                                    "`" + word + "` is no kind of note",
                                    "write one or several of " + String.join(", ", NoteKind.words())));
        }
        return kinds;
    }

    /** In any viewer the words stay a quotation: they stand after {@code >}. */
    private List<Block> quote(List<Block> blocks) {
        Optional<Quotation> quotation = QuotationReader.read(given);
        boolean quoted = !blocks.isEmpty() && blocks.stream().allMatch(Block.Quote.class::isInstance);
        if (!quoted) {
            given.missing("the words of this quotation do not stand after `>`", "begin each of its lines with `> `");
        }
        if (quotation.isEmpty() || !quoted) {
            return blocks;
        }
        List<Block> words = blocks.stream()
                .flatMap(block -> ((Block.Quote) block).blocks().stream())
                .toList();
        return List.of(new Fenced.Quoted(quotation.get(), words, List.of()));
    }

    private Block figure(List<Block> blocks) {
        var source = given.source("source");
        int shown = blocks.isEmpty() || !isShown(blocks.get(0)) ? 0 : 1;
        if (shown == 0) {
            given.missing("this figure does not begin with a picture or a table", "put it first, its caption below it");
        }
        if (blocks.size() <= shown) {
            given.missing("this figure has no caption", "write it below the picture, after an empty line");
        }
        if (source.isEmpty()) {
            given.missing("this figure has no source", "name it with `source=`, the id of a source");
        }
        return new Fenced.Figure(
                source.orElse(null),
                blocks.subList(0, shown),
                blocks.subList(shown, blocks.size()),
                List.of(),
                given.text("licence"));
    }

    private static boolean isShown(Block block) {
        return block instanceof Block.Table
                || (block instanceof Block.Paragraph paragraph
                        && paragraph.text().stream().allMatch(Inline.Picture.class::isInstance));
    }

    private List<Block> claim(List<Block> blocks) {
        return given.claim("claim")
                .map(id -> with(new Fenced.PrintedClaim(id), blocks))
                .orElseGet(() -> {
                    given.missing("this block names no claim", "write `{.claim claim=…}` with the id of a claim");
                    return blocks;
                });
    }

    /** What records say stands alone; words of the writer's belong elsewhere. */
    private List<Block> with(Block printed, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    node.opening(),
                    "nothing can stand inside this block: it is filled from records",
                    "put the text above or below it");
        }
        List<Block> all = new ArrayList<>(List.of(printed));
        all.addAll(blocks);
        return all;
    }
}
