package dev.glossator.render.view;

import java.util.List;

/**
 * A note.
 *
 * @param number from 1, in the order of the first call
 * @param anchor its place on this page, e.g. {@code n-title}
 * @param kinds what it is to its reader, e.g. {@code context}; often empty
 * @param calls the places that call it
 */
public record NoteView(int number, String anchor, List<String> kinds, String html, List<LinkView> calls) {}
