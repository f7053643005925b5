package dev.glossator.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.glossator.markdown.block.BlockConstruct;
import dev.glossator.markdown.callout.CalloutConstruct;
import dev.glossator.markdown.citation.CitationConstruct;
import dev.glossator.markdown.comment.CommentConstruct;
import dev.glossator.markdown.definition.DefinitionConstruct;
import dev.glossator.markdown.emphasis.EmphasisConstruct;
import dev.glossator.markdown.fence.FenceConstruct;
import dev.glossator.markdown.html.HtmlConstruct;
import dev.glossator.markdown.link.LinkConstruct;
import dev.glossator.markdown.list.ListConstruct;
import dev.glossator.markdown.note.NoteConstruct;
import dev.glossator.markdown.picture.PictureConstruct;
import dev.glossator.markdown.reference.ReferenceConstruct;
import dev.glossator.markdown.span.SpanConstruct;
import dev.glossator.markdown.table.TableConstruct;
import dev.glossator.markdown.text.TextConstruct;
import dev.glossator.markdown.unclosed.UnclosedConstruct;
import java.util.List;

/** Every construct that a writer may type: one line each. */
final class Constructs {
    private static final List<Construct> ALL = List.of(
            new TextConstruct(),
            new BlockConstruct(),
            new ListConstruct(),
            new EmphasisConstruct(),
            new LinkConstruct(),
            new PictureConstruct(),
            new TableConstruct(),
            new DefinitionConstruct(),
            new ReferenceConstruct(),
            new CitationConstruct(),
            new NoteConstruct(),
            new SpanConstruct(),
            new FenceConstruct(),
            new CommentConstruct(),
            new UnclosedConstruct(),
            new CalloutConstruct(),
            new HtmlConstruct());

    /** Finds all constructs; safe for use by several threads. */
    static final Parser PARSER = parser();

    static final Readers READERS = readers();

    static final Writers WRITERS = writers();

    private Constructs() {}

    private static Parser parser() {
        var options = new MutableDataSet()
                .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
                .set(Parser.HEADING_PARSER, false);
        Parser.Builder builder = Parser.builder(options)
                .customInlineParserFactory(BoundedInlineParser::new)
                // Flexmark adds this one itself only to its own inline parser
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new NestingLimit())
                .customBlockParserFactory(new HeadingStart());
        ALL.forEach(construct -> construct.find(builder));
        return builder.build();
    }

    /** A new register of what reads the parser's nodes. */
    static Readers readers() {
        var readers = new Readers();
        ALL.forEach(construct -> construct.read(readers));
        return readers;
    }

    private static Writers writers() {
        var writers = new Writers();
        ALL.forEach(construct -> construct.write(writers));
        return writers;
    }
}
