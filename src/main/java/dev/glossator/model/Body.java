package dev.glossator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a writer wrote below the front matter, as our own tree.
 *
 * @param notes in the order of their first call
 */
public record Body(List<Block> blocks, List<Note> notes) {
    public static final Body EMPTY = new Body(List.of(), List.of());

    public Body {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * A note.
     *
     * @param label as typed, unique on the page; inline notes get one that cannot be typed
     * @param kinds what it is to its reader, in the order written; often empty
     */
    public record Note(String label, List<NoteKind> kinds, List<Block> blocks, int start, int end) {
        public Note {
            kinds = List.copyOf(kinds);
            blocks = List.copyOf(blocks);
        }
    }

    /** Puts other inlines in the place of those in a block. */
    public interface Rewriter {
        /** The text of a paragraph, cell or term. */
        List<Inline> text(List<Inline> text);

        /** The text of a cell that names its row or column, or of a term. */
        default List<Inline> label(List<Inline> text) {
            return text(text);
        }

        /** A block before what is inside it is rewritten. */
        default Block block(Block block) {
            return block;
        }

        /** The text of a heading. */
        default List<Inline> heading(int level, List<Inline> text) {
            return text(text);
        }

        /**
         * The text of a cell of a table that is not the first one in its row.
         *
         * @param first the text of the first one
         */
        default List<Inline> cell(List<Inline> first, List<Inline> text) {
            return text(text);
        }

        /** What rewrites what is inside of a block with a meaning of its own. */
        default Rewriter inside(Block block) {
            return this;
        }
    }

    public boolean isEmpty() {
        return blocks.isEmpty() && notes.isEmpty();
    }

    /** The same body with every list of inlines replaced: blocks first, then notes. */
    public Body rewrite(Rewriter change) {
        var newBlocks = rewriteAll(blocks, change);
        var newNotes = new ArrayList<Note>();
        for (Note note : notes) {
            newNotes.add(new Note(note.label, note.kinds, rewriteAll(note.blocks, change), note.start, note.end));
        }
        return new Body(newBlocks, newNotes);
    }

    /** Hands over every inline, those inside others too: blocks first, then notes, in the order of the text. */
    public void eachInline(Consumer<Inline> visitor) {
        rewrite(text -> {
            visit(text, visitor);
            return text;
        });
    }

    /** Hands over every block, those inside others too: blocks first, then notes, in the order of the text. */
    public void eachBlock(Consumer<Block> visitor) {
        rewrite(new Rewriter() {
            @Override
            public Block block(Block block) {
                visitor.accept(block);
                return block;
            }

            @Override
            public List<Inline> text(List<Inline> text) {
                return text;
            }
        });
    }

    private static void visit(List<Inline> inlines, Consumer<Inline> visitor) {
        for (Inline inline : inlines) {
            visitor.accept(inline);
            visit(inline.children(), visitor);
        }
    }

    /** The same text, cut where its notes stand. */
    public List<NotedPart> parts() {
        return NotedPart.of(this);
    }

    static List<Block> rewriteAll(List<Block> blocks, Rewriter change) {
        return blocks.stream().map(block -> change.block(block).rewrite(change)).toList();
    }
}
