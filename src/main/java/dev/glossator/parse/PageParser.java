package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Body;
import dev.glossator.model.Page;
import dev.glossator.model.WrittenPage;
import java.util.Optional;

/** A plain page from its front matter and body. */
final class PageParser implements DocumentParser.PageKind {
    private static final String HOME = "index";

    private final SourceText source;
    private final Reporter reporter;

    PageParser(SourceText source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    @Override
    public Optional<? extends WrittenPage> page(CheckedRecord record, Body body) {
        if (!record.has("title")) {
            return Optional.empty();
        }
        return FileId.of(record, source, reporter)
                .filter(id -> isOwn(id, record))
                .map(id -> new Page(
                        id,
                        record.text("title"),
                        record.text("summary"),
                        SettingsParser.image(record),
                        SettingsParser.autolink(record),
                        FileId.former(record),
                        body,
                        FileId.span(record, source)));
    }

    /** A file named {@code index.md} is the home page in one place alone; elsewhere it needs an id. */
    private boolean isOwn(String id, CheckedRecord record) {
        if (!id.equals(HOME) || record.has("id") || source.path().equals("content/pages/index.md")) {
            return true;
        }
        reporter.report(
                Rule.BAD_ID,
                Span.startOf(source.path()),
                "only `content/pages/index.md` is the home page",
                "write an `id:`, or give the file the name that its address is to have");
        return false;
    }
}
