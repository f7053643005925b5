package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Article;
import dev.glossator.model.ContentFile;
import dev.glossator.model.Document;
import dev.glossator.model.Entry;
import dev.glossator.model.Page;
import dev.glossator.model.Settings;
import dev.glossator.model.Source;
import java.util.List;
import java.util.stream.Collectors;

/** One file of content, read from a text, and what was found in it. */
public record Parsed(Document document, List<Diagnostic> found) {
    static Parsed of(String path, String text) {
        var reporter = new Reporter();
        Document document = DocumentParser.parse(contentFile(path, text), reporter);
        return new Parsed(document, reporter.sorted());
    }

    /** An article with one more field than its title. */
    static Parsed article(String field) {
        return of("content/articles/talks.md", "---\ntitle: Talks\n" + field + "\n---\n");
    }

    /** An entry with one more field than it needs. */
    static Parsed entry(String field) {
        return of("content/glossary/stad.md", "---\nkind: person\nname: Ane Stad\n" + field + "\n---\n");
    }

    /** A file of sources. */
    static Parsed sources(String text) {
        return of("content/sources/press.yaml", text);
    }

    /** A file of sources in CSL-JSON. */
    static Parsed json(String text) {
        return of("content/sources/press.json", text);
    }

    /** A file of sources in BibTeX. */
    static Parsed bibtex(String text) {
        return of("content/sources/press.bib", text);
    }

    static Parsed site(String text) {
        return of("content/site.yaml", text);
    }

    /** A text as if it had been read from a file with {@code \n} at its line ends. */
    public static ContentFile contentFile(String path, String text) {
        var source = new SourceText(path, text);
        if (!path.endsWith(".md")) {
            return new ContentFile(source, 0, text.length(), text.length());
        }
        int end = text.indexOf("\n---\n", 3) + 1;
        return text.startsWith("---\n") && end > 0
                ? new ContentFile(source, 4, end, end + 4)
                : new ContentFile(source, 0, 0, 0);
    }

    Article article() {
        return (Article) document.page().orElseThrow();
    }

    Entry entry() {
        return (Entry) document.page().orElseThrow();
    }

    Page page() {
        return (Page) document.page().orElseThrow();
    }

    Source source() {
        return document.sources().get(0);
    }

    Settings settings() {
        return document.settings().orElseThrow();
    }

    /** What was found, as {@code LINE:COLUMN RULE MESSAGE} on a line each. */
    String findings() {
        return found.stream()
                .map(finding -> "%d:%d %s %s\n"
                        .formatted(
                                finding.span().line(),
                                finding.span().column(),
                                finding.rule().id(),
                                finding.message()))
                .collect(Collectors.joining());
    }

    /** The help of the only finding. */
    String help() {
        return found.stream().map(Diagnostic::help).collect(Collectors.joining("\n"));
    }
}
