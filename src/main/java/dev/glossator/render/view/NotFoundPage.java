package dev.glossator.render.view;

import java.util.List;

/** What a reader sees at an address that has no page. */
public record NotFoundPage(Frame frame, List<LinkView> sections) {}
