package dev.glossator.markdown;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.Transliteration;
import dev.glossator.model.Body;
import dev.glossator.model.Inline;
import dev.glossator.model.Permalink;
import dev.glossator.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as HTML, with links made in the plainest way: a reference leads to the entry whose id its name makes, an address stays what was
 * typed.
 */
record Rendered(String html, List<Diagnostic> found) {
    private static final String FILE = "content/articles/talks.md";

    static Rendered of(String markdown) {
        var reporter = new Reporter();
        Body parsed = MarkdownParser.parse(new SourceText(FILE, markdown), 0, reporter)
                .body();
        Body linked = parsed.rewrite(Rendered::link);
        return new Rendered(html(linked), reporter.sorted());
    }

    /** What was found, as {@code LINE:COLUMN RULE} on a line each. */
    String findings() {
        return found.stream()
                .map(finding -> finding.span().line() + ":" + finding.span().column() + " "
                        + finding.rule().id() + "\n")
                .collect(Collectors.joining());
    }

    private static String html(Body body) {
        List<String> notes = body.notes().stream().map(Body.Note::label).toList();
        var page = new PageNumbers(Permalink.article("talks"), sources(body), notes);
        var html = new StringBuilder(HtmlWriter.write(body.blocks(), page, new KeysAsWords()));
        for (Body.Note note : body.notes()) {
            html.append("<div id=\"").append(page.noteAnchor(note.label())).append("\">\n");
            html.append(HtmlWriter.write(note.blocks(), page, new KeysAsWords()))
                    .append("</div>\n");
        }
        return html.toString();
    }

    private static List<String> sources(Body body) {
        List<String> sources = new ArrayList<>();
        body.eachInline(inline -> {
            if (inline instanceof Inline.Citation citation) {
                citation.items().forEach(item -> sources.add(item.source()));
            }
        });
        return sources.stream().distinct().toList();
    }

    private static List<Inline> link(List<Inline> inlines) {
        return inlines.stream().map(Rendered::link).toList();
    }

    private static Inline link(Inline written) {
        Inline inline = written.withChildren(link(written.children()));
        if (inline instanceof Inline.Reference reference) {
            String entry = Transliteration.toId(reference.name());
            return entry.isEmpty()
                    ? new Inline.Unlinked(reference.children())
                    : new Inline.EntryLink(entry, reference.children());
        }
        if (inline instanceof Inline.Link link && link.target() instanceof Target.Written target) {
            return link.withTarget(new Target.External(target.address()));
        }
        if (inline instanceof Inline.Picture picture && picture.target() instanceof Target.Written target) {
            return picture.shownAs(new Target.External(target.address()), null);
        }
        return inline;
    }
}
