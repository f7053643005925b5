package dev.glossator.markdown.table;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tables (GitHub Flavored Markdown 0.29, section 4.10). A cell too many is kept, not dropped. */
public final class TableConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false);
        parser.extensions(List.of(TablesExtension.create()));
    }

    @Override
    public void read(Readers readers) {
        readers.block(TableBlock.class, (node, body, out) -> out.accept(table(node, body)));
    }

    @Override
    public void write(Writers writers) {
        writers.block(Block.Table.class, TableConstruct::table);
    }

    private static Block.Table table(TableBlock node, BodyReader body) {
        List<TableRow> head = rowsIn(node, TableHead.class);
        List<TableRow> rows = rowsIn(node, TableBody.class);
        List<TableCell> widest = Stream.concat(head.stream(), rows.stream())
                .map(TableConstruct::cells)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        int width = widest.size();
        return new Block.Table(
                widest.stream().map(TableConstruct::align).toList(),
                head.isEmpty() ? List.of() : texts(head.get(0), width, body),
                rows.stream().map(row -> texts(row, width, body)).toList());
    }

    private static List<TableRow> rowsIn(TableBlock table, Class<? extends Node> part) {
        var rows = new ArrayList<TableRow>();
        for (Node child : table.getChildren()) {
            if (part.isInstance(child)) {
                child.getChildren().forEach(row -> rows.add((TableRow) row));
            }
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        var cells = new ArrayList<TableCell>();
        row.getChildren().forEach(cell -> cells.add((TableCell) cell));
        return cells;
    }

    private static List<List<Inline>> texts(TableRow row, int width, BodyReader body) {
        var texts = new ArrayList<List<Inline>>();
        cells(row).forEach(cell -> texts.add(body.inlines(cell)));
        while (texts.size() < width) {
            texts.add(List.of());
        }
        return texts;
    }

    private static Block.Align align(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return Block.Align.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Align.START;
            case CENTER -> Block.Align.CENTER;
            case RIGHT -> Block.Align.END;
        };
    }

    private static void table(Block.Table table, HtmlWriter html) {
        html.newLine();
        html.markup("<div class=\"table\" role=\"region\" tabindex=\"0\"")
                .attribute("aria-label", html.say("table.label", html.page().nextTable()))
                .markup(">\n<table>\n");
        if (!table.head().isEmpty()) {
            html.markup("<thead>\n");
            row("th", table.head(), table.columns(), html);
            html.markup("</thead>\n");
        }
        if (!table.rows().isEmpty()) {
            html.markup("<tbody>\n");
            table.rows().forEach(row -> row("td", row, table.columns(), html));
            html.markup("</tbody>\n");
        }
        html.markup("</table>\n</div>\n");
    }

    /** An empty cell heads nothing, so it is no heading even in the head. */
    private static void row(String element, List<List<Inline>> cells, List<Block.Align> columns, HtmlWriter html) {
        html.markup("<tr>\n");
        for (int i = 0; i < cells.size(); i++) {
            String cell = isEmpty(cells.get(i)) ? "td" : element;
            html.markup("<" + cell);
            if (columns.get(i) != Block.Align.NONE) {
                html.attribute("class", columns.get(i).name().toLowerCase(Locale.ROOT));
            }
            html.markup(">").inlines(cells.get(i));
            html.markup("</" + cell + ">\n");
        }
        html.markup("</tr>\n");
    }

    private static boolean isEmpty(List<Inline> cell) {
        return cell.stream()
                .allMatch(inline ->
                        inline instanceof Inline.Text text && text.text().isBlank());
    }
}
