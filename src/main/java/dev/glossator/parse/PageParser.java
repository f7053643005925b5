package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Autolink;
import dev.glossator.model.Body;
import dev.glossator.model.Page;
import dev.glossator.model.WrittenPage;
import java.util.Optional;

/** A plain page from its front matter and body. */
final class PageParser implements DocumentParser.PageKind {
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
                .map(id -> new Page(
                        id,
                        record.text("title"),
                        record.text("summary"),
                        Autolink.named(record.choice("autolink", Autolink.SECTION.word())),
                        body,
                        FileId.span(record, source)));
    }
}
