package dev.glossator.render.view;

import java.util.List;

/**
 * A source.
 *
 * @param type a word for what it is, e.g. {@code news article}; empty if unknown
 * @param languageName e.g. {@code Ukrainian}; empty if unknown
 * @param seen whole, excerpt or citation; empty if not said
 * @param state live, changed, gone or retracted; empty if not checked
 * @param useCount how many places cite it
 */
public record SourcePage(
        Frame frame,
        SourceItem source,
        String id,
        String type,
        String languageName,
        String seen,
        String state,
        String archive,
        DateView accessed,
        String note,
        LinkView index,
        List<UseView> uses,
        int useCount) {}
