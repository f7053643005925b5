package dev.glossator.markdown.list;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Lists (CommonMark 0.31.2, sections 5.2 and 5.3) and task lists (GitHub Flavored Markdown 0.29, section 5.3). */
public final class ListConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.extensions(List.of(TaskListExtension.create()));
    }

    @Override
    public void read(Readers readers) {
        readers.block(BulletList.class, (node, body, out) -> out.accept(list(node, -1, body)));
        readers.block(OrderedList.class, (node, body, out) -> out.accept(list(node, node.getStartNumber(), body)));
    }

    @Override
    public void write(Writers writers) {
        writers.block(Block.ItemList.class, ListConstruct::list);
    }

    private static Block.ItemList list(ListBlock node, int first, BodyReader body) {
        var items = new ArrayList<Block.Item>();
        for (Node child : node.getChildren()) {
            ListItem item = (ListItem) child;
            items.add(new Block.Item(taskOf(item), body.blocks(item)));
        }
        return new Block.ItemList(first, node.isTight(), items);
    }

    private static Block.Task taskOf(ListItem item) {
        if (item instanceof TaskListItem task) {
            return task.isItemDoneMarker() ? Block.Task.DONE : Block.Task.OPEN;
        }
        return Block.Task.NONE;
    }

    private static void list(Block.ItemList list, HtmlWriter html) {
        html.newLine();
        html.markup(list.numbered() ? "<ol" : "<ul");
        if (list.numbered() && list.first() != 1) {
            html.attribute("start", String.valueOf(list.first()));
        }
        html.markup(">\n");
        list.items().forEach(item -> item(item, list.tight(), html));
        html.markup(list.numbered() ? "</ol>\n" : "</ul>\n");
    }

    private static void item(Block.Item item, boolean tight, HtmlWriter html) {
        html.markup(item.task() == Block.Task.NONE ? "<li>" : "<li class=\"task\">");
        if (item.task() != Block.Task.NONE) {
            task(item, html);
        } else if (tight) {
            tight(item.blocks(), html);
        } else if (!item.blocks().isEmpty()) {
            html.markup("\n").blocks(item.blocks());
        }
        html.markup("</li>\n");
    }

    /** The box and its words, as one label. */
    private static void task(Block.Item item, HtmlWriter html) {
        html.markup(
                "<label><input type=\"checkbox\" disabled" + (item.task() == Block.Task.DONE ? " checked> " : "> "));
        boolean hasWords = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph;
        if (hasWords && item.blocks().get(0) instanceof Block.Paragraph words) {
            html.inlines(words.text());
        }
        html.markup("</label>");
        html.blocks(item.blocks().subList(hasWords ? 1 : 0, item.blocks().size()));
    }

    /** The paragraphs of a tight list have no element of their own. */
    private static void tight(List<Block> blocks, HtmlWriter html) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                html.inlines(paragraph.text());
                html.markup(i + 1 < blocks.size() ? "\n" : "");
            } else {
                html.newLine();
                html.blocks(List.of(blocks.get(i)));
            }
        }
    }
}
