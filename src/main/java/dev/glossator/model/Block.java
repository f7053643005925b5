package dev.glossator.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A block of a body. Offsets are as in {@link Inline}. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Markup,
                Block.Callout,
                Block.Quote,
                Block.ItemList,
                Block.CodeBlock,
                Block.Rule,
                Block.Table,
                Block.Definitions,
                Fenced {
    /** The level below which no heading goes. */
    int DEEPEST_HEADING = 6;

    /** The same block with every list of inlines in it replaced, in the order of the text. */
    Block rewrite(Body.Rewriter change);

    /**
     * A heading.
     *
     * @param id unique on the page
     */
    record Heading(int level, String id, List<Inline> text, int start) implements Block {
        public Heading {
            text = List.copyOf(text);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Heading(level, id, change.heading(level, text), start);
        }
    }

    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Paragraph(change.text(text));
        }
    }

    /** A block that was typed as HTML. */
    record Markup(List<Inline> text) implements Block {
        public Markup {
            text = List.copyOf(text);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Markup(change.text(text));
        }
    }

    /**
     * A part of the text that is set apart.
     *
     * @param title empty if the writer gave none
     */
    record Callout(CalloutKind kind, List<Inline> title, List<Block> blocks) implements Block {
        public Callout {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Callout(kind, change.heading(DEEPEST_HEADING, title), Body.rewriteAll(blocks, change));
        }
    }

    /** What a callout is to the reader, as on GitHub. */
    enum CalloutKind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        /** As it is typed, e.g. {@code note}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(CalloutKind::word).toList();
        }

        /** The kind that a word names, in letters of either case. */
        public static Optional<CalloutKind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Quote(Body.rewriteAll(blocks, change.inside(this)));
        }
    }

    /**
     * A bullet list, or a numbered one.
     *
     * @param first the first number; -1 for bullets
     * @param tight whether items are set without paragraphs
     */
    record ItemList(int first, boolean tight, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        public boolean numbered() {
            return first >= 0;
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new ItemList(
                    first,
                    tight,
                    items.stream().map(item -> item.rewrite(change)).toList());
        }
    }

    record Item(Task task, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        Item rewrite(Body.Rewriter change) {
            return new Item(task, Body.rewriteAll(blocks, change));
        }
    }

    /** Whether an item is a task. */
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    /**
     * Text shown as it is.
     *
     * @param language the first word after the fence, or empty
     */
    record CodeBlock(String language, String code) implements Block {
        @Override
        public Block rewrite(Body.Rewriter change) {
            return this;
        }
    }

    record Rule() implements Block {
        @Override
        public Block rewrite(Body.Rewriter change) {
            return this;
        }
    }

    /** A table; every row has as many cells as there are columns. */
    record Table(List<Align> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            var newHead = head.stream().map(change::label).toList();
            return new Table(
                    columns,
                    newHead,
                    rows.stream().map(row -> rewriteRow(row, change)).toList());
        }

        private static List<List<Inline>> rewriteRow(List<List<Inline>> row, Body.Rewriter change) {
            List<List<Inline>> cells = new ArrayList<>();
            for (List<Inline> cell : row) {
                cells.add(cells.isEmpty() ? change.label(cell) : change.cell(row.get(0), cell));
            }
            return cells;
        }
    }

    enum Align {
        NONE,
        START,
        CENTER,
        END
    }

    /** Terms with what they mean, in the order of the text. */
    record Definitions(List<Definition> items) implements Block {
        public Definitions {
            items = List.copyOf(items);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Definitions(
                    items.stream().map(item -> item.rewrite(change)).toList());
        }
    }

    record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
        public Definition {
            terms = List.copyOf(terms);
            meanings = List.copyOf(meanings);
        }

        Definition rewrite(Body.Rewriter change) {
            var newTerms = terms.stream().map(change::label).toList();
            return new Definition(
                    newTerms,
                    meanings.stream()
                            .map(blocks -> Body.rewriteAll(blocks, change))
                            .toList());
        }
    }
}
