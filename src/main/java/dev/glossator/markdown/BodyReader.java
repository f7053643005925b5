package dev.glossator.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Allowance;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Turns the parser's tree of one text into a {@link Body}; holds what constructs find on the way. Not for several threads. */
public final class BodyReader {
    /** Levels of lists, quotations, emphasis and brackets inside one another. */
    static final int DEEPEST = 50;

    /** Characters of notes in place and words of references, counted again for each level: twice the largest file. */
    static final int MOST_READ_AGAIN = 2 * 1024 * 1024;

    private final Document document;
    private final SourceText source;
    private final Reporter reporter;
    private final Readers readers;
    private final Anchors anchors = new Anchors();
    private final NoteBook notes;
    private final List<Allowance> allowances = new ArrayList<>();
    private final DefinitionBook definitions;
    private int depth;
    private long readAgain;

    BodyReader(Document document, SourceText source, Reporter reporter) {
        this(document, source, reporter, Constructs.READERS);
    }

    /** A reader to which some nodes mean something else. */
    BodyReader(Document document, SourceText source, Reporter reporter, Readers readers) {
        this.document = document;
        this.definitions = new DefinitionBook(this, document);
        this.source = source;
        this.reporter = reporter;
        this.readers = readers;
        this.notes = new NoteBook(this);
    }

    MarkdownParser.Parsed read() {
        List<Block> blocks = blocks(document);
        definitions.reportUnused();
        return new MarkdownParser.Parsed(new Body(blocks, notes.called()), allowances);
    }

    /** The blocks inside a node. */
    public List<Block> blocks(Node parent) {
        enter(parent);
        var blocks = new ArrayList<Block>();
        for (Node child : parent.getChildren()) {
            readers.ofBlock(child).read(child, this, blocks::add);
        }
        depth--;
        return blocks;
    }

    /** The blocks of a part of the text that the parser left whole, e.g. an inline note. */
    public List<Block> blocks(BasedSequence part) {
        readAgain += part.length();
        if (readAgain > MOST_READ_AGAIN) {
            throw TextRefused.tooLarge(
                    part.getStartOffset(),
                    "too much text stands inside notes in notes, or references in notes",
                    "write notes with labels: `[^1]`, and `[^1]: …` below the paragraph");
        }
        return blocks(MarkdownParser.document(source.text(), part.getStartOffset(), part.getEndOffset()));
    }

    /** The inlines inside a node. */
    public List<Inline> inlines(Node parent) {
        enter(parent);
        var inlines = new ArrayList<Inline>();
        // a reader may take the siblings that follow its node out of the tree
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            readers.ofInline(child).read(child, this, inlines::add);
        }
        depth--;
        return inlines;
    }

    /** What comes after must not overflow its stack either, so the tree is never deeper than this. */
    private void enter(Node parent) {
        if (++depth > DEEPEST) {
            throw TextRefused.tooDeep(parent.getStartOffset());
        }
    }

    /** Words as a node's text has them, for places that take no markup. */
    public Inline.Text text(BasedSequence words) {
        return new Inline.Text(words.toString(), words.getStartOffset(), words.getEndOffset());
    }

    public Anchors anchors() {
        return anchors;
    }

    public NoteBook notes() {
        return notes;
    }

    public DefinitionBook definitions() {
        return definitions;
    }

    public SourceText source() {
        return source;
    }

    /** Switches a rule off. */
    public void allow(Allowance allowance) {
        allowances.add(allowance);
    }

    public Span span(BasedSequence part) {
        return source.span(part.getStartOffset(), part.getEndOffset());
    }

    public void report(Rule rule, BasedSequence part, String message, String help) {
        reporter.report(rule, span(part), message, help);
    }

    public Reporter reporter() {
        return reporter;
    }
}
