package dev.glossator.render.view;

import java.util.List;

/**
 * A list of entries by letter.
 *
 * @param section e.g. {@code people}; the title and the introduction are found by it
 */
public record IndexPage(Frame frame, String section, String title, int count, List<Letter> letters) {
    /**
     * The entries under one letter.
     *
     * @param anchor its place on this page
     */
    public record Letter(String letter, String anchor, List<IndexLine> lines) {}

    /**
     * One line.
     *
     * @param kind e.g. {@code person}
     * @param mentions how many sentences name it
     */
    public record IndexLine(String href, String name, String kind, String role, String summary, int mentions) {}
}
