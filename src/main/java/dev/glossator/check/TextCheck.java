package dev.glossator.check;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.Document;
import dev.glossator.model.Inline;

/** Rules about what a writer typed in a text, whatever the rest of the site is. */
public final class TextCheck {
    private TextCheck() {}

    public static void check(Document document, Reporter reporter) {
        document.page().ifPresent(page -> {
            pictures(page.body(), document.source(), reporter);
            titles(page.body(), document.source(), reporter);
        });
    }

    private static void pictures(Body body, SourceText source, Reporter reporter) {
        body.eachInline(inline -> {
            if (inline instanceof Inline.Picture picture && picture.alt().isBlank()) {
                reporter.report(
                        Rule.MISSING_ALT,
                        source.span(picture.start(), picture.end()),
                        "this picture has no words for those who do not see it",
                        "say what it shows: `![words](file.png)`");
            }
        });
    }

    private static void titles(Body body, SourceText source, Reporter reporter) {
        for (Block block : body.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                reporter.report(
                        Rule.SECOND_TITLE,
                        source.span(heading.start(), heading.start() + 1),
                        "a page has one heading of level 1, its title",
                        "begin this heading with `##`");
            }
        }
    }
}
