package dev.glossator.render.view;

import java.util.List;

/**
 * The text of a page with what belongs to it.
 *
 * @param contents its headings of level 2 and 3, in order
 * @param sources the sources that it cites, by number
 * @param words how many words it has
 */
public record TextView(
        String body, List<HeadingView> contents, List<NoteView> notes, List<SourceItem> sources, int words) {
    /** A heading. */
    public record HeadingView(int level, String id, String text) {}
}
