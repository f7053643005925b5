package dev.glossator.render.view;

import java.util.List;

/**
 * The text of a page with what belongs to it.
 *
 * @param keyPoints what a text begins with for readers in a hurry
 * @param parts the rest of the text, cut where its notes stand
 * @param contents its key points, if it has any, and its headings of level 2 and 3, in order
 * @param sources the sources that it cites, by number
 * @param words how many words it has
 */
public record TextView(
        List<PartView> keyPoints,
        List<PartView> parts,
        List<HeadingView> contents,
        List<SourceItem> sources,
        int words) {
    /** Some blocks in a row, with the notes that stand beside the last of them. */
    public record PartView(String html, List<NoteView> notes) {}

    /** A heading. */
    public record HeadingView(int level, String id, String text) {}
}
