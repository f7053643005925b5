package dev.glossator.markdown.unclosed;

import com.vladsch.flexmark.parser.Parser;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.Readers;
import dev.glossator.model.Inline;
import java.util.function.Consumer;

/** What begins like a construct of ours and ends nowhere: shown as the text that was typed, and reported. */
public final class UnclosedConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("[^") {
            @Override
            protected InlineSyntax syntax() {
                return new UnclosedBracketSyntax();
            }
        });
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("<") {
            @Override
            protected InlineSyntax syntax() {
                return new UnclosedCommentSyntax();
            }
        });
    }

    @Override
    public void read(Readers readers) {
        readers.inline(UnclosedNode.class, UnclosedConstruct::report);
    }

    private static void report(UnclosedNode node, BodyReader body, Consumer<Inline> out) {
        String signs = node.getChars().toString();
        body.report(
                Rule.UNCLOSED_CONSTRUCT,
                node.getChars(),
                "what `" + signs + "` begins here has no end in this block",
                help(signs));
        out.accept(body.text(node.getChars()));
    }

    private static String help(String signs) {
        if (signs.startsWith("<")) {
            return "write `-->` where the comment ends, or `\\<` if the sign belongs to the text";
        }
        String reference = signs.equals("[[") ? ", and `\\|` for a bar in a table" : "";
        return "write `" + "]".repeat((int) signs.chars().filter(c -> c == '[').count()) + "` at its end" + reference
                + ", or `\\" + signs + "` if the signs belong to the text";
    }
}
