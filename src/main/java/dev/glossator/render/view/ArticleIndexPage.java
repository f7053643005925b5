package dev.glossator.render.view;

import java.util.List;

/** The list of all articles, newest first. */
public record ArticleIndexPage(Frame frame, String title, List<ArticleLine> articles) {}
