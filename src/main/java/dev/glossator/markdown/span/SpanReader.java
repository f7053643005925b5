package dev.glossator.markdown.span;

import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.attribute.Attributes;
import dev.glossator.markdown.attribute.Given;
import dev.glossator.markdown.attribute.QuotationReader;
import dev.glossator.model.Block;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import dev.glossator.model.NoteKind;
import dev.glossator.model.Quotation;
import dev.glossator.model.SourceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the words of a span what its attributes say of them. */
final class SpanReader {
    private static final List<String> CLASSES = List.of("quote", "wording", "own");

    private final SpanStart node;
    private final BodyReader body;
    private final Given given;

    SpanReader(SpanStart node, BodyReader body) {
        this.node = node;
        this.body = body;
        this.given = new Given(node.attributes(), body);
    }

    /** The span with the call of its note, or the words alone if nothing could be read. */
    List<Inline> read(List<Inline> words) {
        Optional<String> purpose = node.attributes().takeClass(CLASSES);
        Optional<ClaimReference> claim = given.claim("claim");
        Optional<Attributes.Value> note = given.word("note");
        List<Inline> inlines = purpose.map(name -> marked(name, words)).orElse(words);
        given.refuseRest();
        if (words.isEmpty()) {
            given.missing("this span holds no words", "write them between the brackets");
        }
        List<Inline> all = claim.map(id -> List.<Inline>of(new Marked.Claimed(id, inlines)))
                .map(ArrayList::new)
                .orElseGet(() -> new ArrayList<>(inlines));
        note.ifPresent(label -> all.add(call(label)));
        return all;
    }

    private List<Inline> marked(String purpose, List<Inline> words) {
        return switch (purpose) {
            case "quote" ->
                QuotationReader.read(given)
                        .map(quotation -> quoted(quotation, words))
                        .orElse(words);
            case "wording" -> List.of(new Marked.Wording(wordingSource(), words));
            default -> List.of(new Marked.Own(given.span(), words));
        };
    }

    /** Words in another language become a note: there is no room for them in a line. */
    private List<Inline> quoted(Quotation quotation, List<Inline> words) {
        List<Inline> all = new ArrayList<>(List.of(new Marked.Quoted(quotation, words)));
        if (!quotation.original().isEmpty()) {
            String label =
                    body.notes().inline(node.whole(), List.of(NoteKind.TRANSLATION), List.of(original(quotation)));
            all.add(new Inline.NoteCall(label, end(), end()));
        }
        return all;
    }

    private Block original(Quotation quotation) {
        var words = new Inline.Text(quotation.original(), end(), end());
        var language = quotation.language().isEmpty()
                ? List.<Inline.Attribute>of()
                : List.of(new Inline.Attribute("lang", quotation.language()));
        return new Block.Paragraph(List.of(new Inline.Element("span", language, Inline.Role.CODE, List.of(words))));
    }

    private int end() {
        return node.whole().getEndOffset();
    }

    private SourceReference wordingSource() {
        return given.source("source").orElseGet(() -> new SourceReference("", given.span()));
    }

    private Inline call(Attributes.Value label) {
        if (label.text().isEmpty() || label.text().contains(" ")) {
            body.reporter()
                    .report(Rule.BAD_ATTRIBUTE, label.span(), "a label of a note has no spaces", "write one word");
        }
        body.notes().call(label.text(), label.span());
        return new Inline.NoteCall(label.text(), end(), end());
    }
}
