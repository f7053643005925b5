package dev.glossator.markdown;

import com.vladsch.flexmark.parser.Parser;

/** One construct of Markdown: how it is found, how it becomes a node of ours, how that node becomes HTML. */
public interface Construct {
    /** Adds what finds it to the parser. CommonMark's own constructs need nothing. */
    default void find(Parser.Builder parser) {}

    /** Adds what turns the parser's nodes into ours. */
    void read(Readers readers);

    /** Adds what writes our nodes as HTML. A construct whose nodes others write needs nothing. */
    default void write(Writers writers) {}
}
