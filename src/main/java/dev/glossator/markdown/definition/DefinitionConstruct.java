package dev.glossator.markdown.definition;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Definition lists as in PHP Markdown Extra, with the marker {@code ": "} alone. */
public final class DefinitionConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.set(DefinitionExtension.TILDE_MARKER, false).set(DefinitionExtension.MARKER_SPACES, 1);
        parser.extensions(List.of(DefinitionExtension.create()));
    }

    @Override
    public void read(Readers readers) {
        readers.block(DefinitionList.class, (node, body, out) -> out.accept(list(node, body)));
    }

    @Override
    public void write(Writers writers) {
        writers.block(Block.Definitions.class, DefinitionConstruct::list);
    }

    private static Block.Definitions list(DefinitionList node, BodyReader body) {
        var definitions = new ArrayList<Block.Definition>();
        var terms = new ArrayList<List<Inline>>();
        var meanings = new ArrayList<List<Block>>();
        for (Node child : node.getChildren()) {
            if (child instanceof DefinitionTerm && !meanings.isEmpty()) {
                definitions.add(new Block.Definition(terms, meanings));
                terms.clear();
                meanings.clear();
            }
            if (child instanceof DefinitionTerm) {
                terms.add(term(child, body));
            } else {
                meanings.add(body.blocks((DefinitionItem) child));
            }
        }
        definitions.add(new Block.Definition(terms, meanings));
        return new Block.Definitions(definitions);
    }

    /** A term is a paragraph inside. */
    private static List<Inline> term(Node term, BodyReader body) {
        var text = new ArrayList<Inline>();
        for (Block block : body.blocks(term)) {
            text.addAll(((Block.Paragraph) block).text());
        }
        return text;
    }

    private static void list(Block.Definitions list, HtmlWriter html) {
        html.newLine();
        html.markup("<dl>\n");
        for (Block.Definition definition : list.items()) {
            for (List<Inline> term : definition.terms()) {
                html.markup("<dt>").inlines(term);
                html.markup("</dt>\n");
            }
            for (List<Block> meaning : definition.meanings()) {
                html.markup("<dd>\n").blocks(meaning);
                html.markup("</dd>\n");
            }
        }
        html.markup("</dl>\n");
    }
}
