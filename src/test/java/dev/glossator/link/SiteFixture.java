package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.KeysAsWords;
import dev.glossator.markdown.PageNumbers;
import dev.glossator.model.Article;
import dev.glossator.model.Asset;
import dev.glossator.model.Body;
import dev.glossator.model.Document;
import dev.glossator.model.Entry;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import dev.glossator.model.Site;
import dev.glossator.model.WrittenPage;
import dev.glossator.parse.DocumentParser;
import dev.glossator.parse.Parsed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small site whose files are texts, as it is after linking. */
public final class SiteFixture {
    private final List<Document> documents;
    private final List<Diagnostic> found;
    private final Site site;

    private SiteFixture(List<Document> documents, List<Diagnostic> found, Site site) {
        this.documents = documents;
        this.found = found;
        this.site = site;
    }

    /** The site that some files make; those that are no text become pictures and other assets. */
    public static SiteFixture of(SourceText... files) {
        return of(new LinkOptions(false, "folder", ""), files);
    }

    static SiteFixture of(LinkOptions options, SourceText... files) {
        var reporter = new Reporter();
        List<SourceText> sorted = Arrays.stream(files)
                .sorted((first, second) -> first.path().compareTo(second.path()))
                .toList();
        List<Document> documents = sorted.stream()
                .filter(SiteFixture::isText)
                .map(file -> DocumentParser.parse(Parsed.contentFile(file.path(), file.text()), reporter))
                .toList();
        List<Asset> assets = sorted.stream()
                .filter(file -> !isText(file))
                .map(file -> new Asset(file.path(), Path.of(file.path())))
                .toList();
        Site site = Linker.link(documents, assets, options, reporter);
        return new SiteFixture(documents, reporter.sorted(), site);
    }

    public static SourceText file(String path, String text) {
        return new SourceText(path, text);
    }

    /** {@code content/articles/talks.md}, whose text begins in line 4. */
    public static SourceText article(String text) {
        return file("content/articles/talks.md", "---\ntitle: Talks\n---\n" + text);
    }

    /** {@code content/articles/talks.md} with one more field than its title; its text begins in line 5. */
    public static SourceText article(String field, String text) {
        return file("content/articles/talks.md", "---\ntitle: Talks\n" + field + "\n---\n" + text);
    }

    /** A person. */
    public static SourceText entry(String id, String... fields) {
        return file(
                "content/glossary/" + id + ".md",
                "---\nkind: person\n" + String.join("\n", fields) + "\n---\nWords.\n");
    }

    public static SourceText picture(String path) {
        return file(path, "");
    }

    /** {@code content/sources/press.yaml} with sources that have nothing but an id and a title. */
    public static SourceText sources(String... ids) {
        return file(
                "content/sources/press.yaml",
                Arrays.stream(ids)
                        .map(id -> "- {id: " + id + ", title: The " + id + "}\n")
                        .collect(Collectors.joining()));
    }

    private static boolean isText(SourceText file) {
        return !Asset.isStatic(file.path())
                && (file.path().endsWith(".md") || file.path().endsWith(".yaml"));
    }

    public Site site() {
        return site;
    }

    public List<Document> documents() {
        return documents;
    }

    public List<Diagnostic> found() {
        return found;
    }

    /** The text of the article {@code talks} as HTML, without the marks of sentences that rest on nothing. */
    String talks() {
        return html(article(), article().body().rewrite(SiteFixture::unmarked));
    }

    /** The same with these marks. */
    String markedTalks() {
        return html(article(), article().body());
    }

    private Article article() {
        return site.articles().stream()
                .filter(article -> article.id().equals("talks"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Inline> unmarked(List<Inline> inlines) {
        return inlines.stream()
                .flatMap(inline -> inline instanceof Marked.Resting sentence
                        ? unmarked(sentence.children()).stream()
                        : Stream.of(
                                inline.children().isEmpty()
                                        ? inline
                                        : inline.withChildren(unmarked(inline.children()))))
                .toList();
    }

    /** The text of an entry as HTML. */
    String entry(String id) {
        Entry page = site.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
        return html(page, page.body());
    }

    private static String html(WrittenPage page, Body body) {
        var numbers = new PageNumbers(
                page.permalink(),
                cited(body),
                body.notes().stream().map(Body.Note::label).toList());
        var html = new StringBuilder(HtmlWriter.write(body.blocks(), numbers, new KeysAsWords()));
        body.notes().forEach(note -> html.append(HtmlWriter.write(note.blocks(), numbers, new KeysAsWords())));
        return html.toString();
    }

    private static List<String> cited(Body body) {
        List<String> cited = new ArrayList<>();
        body.eachInline(inline -> {
            if (inline instanceof Inline.Citation citation) {
                citation.items().forEach(item -> cited.add(item.source()));
            }
        });
        return cited.stream().distinct().toList();
    }

    /** Where an entry is named: each sentence with the name in brackets. */
    List<String> mentionsOf(String entry) {
        return site.mentionsOf(entry).stream()
                .map(mention -> mention.sentence().before() + "["
                        + mention.sentence().marked() + "]" + mention.sentence().after())
                .toList();
    }

    /** The sentences that cite a source. */
    List<String> citationsOf(String source) {
        return site.citationsOf(source).stream()
                .map(use -> use.sentence().text())
                .toList();
    }

    /** What was found, as {@code FILE:LINE:COLUMN RULE MESSAGE} on a line each, without {@code content/} before it. */
    String findings() {
        return lines(found.stream()
                .map(finding -> "%s:%d:%d %s %s"
                        .formatted(
                                finding.span().file().replace("content/", ""),
                                finding.span().line(),
                                finding.span().column(),
                                finding.rule().id(),
                                finding.message())));
    }

    String help() {
        return found.stream().map(Diagnostic::help).collect(Collectors.joining("\n"));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
