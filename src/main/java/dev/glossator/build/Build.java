package dev.glossator.build;

import dev.glossator.check.SiteCheck;
import dev.glossator.check.Suppressions;
import dev.glossator.check.TextCheck;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.Linker;
import dev.glossator.model.Content;
import dev.glossator.model.ContentFile;
import dev.glossator.model.Document;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Site;
import dev.glossator.parse.DocumentParser;
import dev.glossator.parse.PlaceCheck;
import dev.glossator.publish.Published;
import dev.glossator.publish.Publisher;
import dev.glossator.read.ContentReader;
import dev.glossator.read.FolderTree;
import dev.glossator.read.Tree;
import dev.glossator.render.Renderer;
import dev.glossator.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads, parses, links, checks, renders and publishes a site. */
public final class Build {
    private final BuildRequest request;
    private final Tree tree;
    private final Progress progress;
    private final Reporter reporter = new Reporter();
    private final Timings timings = new Timings();

    private Build(BuildRequest request, Tree tree, Progress progress) {
        this.request = request;
        this.tree = tree;
        this.progress = progress;
    }

    /**
     * Checks a site without publishing it.
     *
     * @throws IOException if {@code content/} is missing or cannot be listed
     */
    public static Checked check(BuildRequest request) throws IOException {
        return check(request, Progress.UNSEEN);
    }

    /**
     * The same while somebody watches.
     *
     * @throws IOException if {@code content/} is missing or cannot be listed
     */
    public static Checked check(BuildRequest request, Progress progress) throws IOException {
        return check(request, FolderTree.of(request.source()), progress);
    }

    /**
     * Checks another state of the site that a request names.
     *
     * @throws IOException if its files cannot be listed
     */
    public static Checked check(BuildRequest request, Tree tree) throws IOException {
        return check(request, tree, Progress.UNSEEN);
    }

    private static Checked check(BuildRequest request, Tree tree, Progress progress) throws IOException {
        return Workers.run(request.jobs(), () -> new Build(request, tree, progress).check());
    }

    /**
     * Builds a site into a folder, which must have been judged by {@link dev.glossator.publish.OutputFolder} before.
     *
     * @throws IOException if {@code content/} is missing or cannot be listed
     * @throws dev.glossator.publish.PublishException if the folder cannot be written; the old site stands
     * @throws dev.glossator.render.TemplateException if the theme has a fault; the old site stands
     */
    public static Built build(BuildRequest request, Path output) throws IOException {
        return build(request, output, Progress.UNSEEN);
    }

    /** The same while somebody watches. */
    public static Built build(BuildRequest request, Path output, Progress progress) throws IOException {
        Tree tree = FolderTree.of(request.source());
        return Workers.run(request.jobs(), () -> new Build(request, tree, progress).build(output));
    }

    private Checked check() throws IOException {
        Content content = ContentReader.read(tree, reporter);
        timings.lap(Stage.READ);
        progress.begin(Stage.PARSE, content.files().size());
        List<Document> documents = Workers.each(content.files(), this::parsed);
        content.assets().forEach(asset -> PlaceCheck.check(asset, reporter));
        timings.lap(Stage.PARSE);
        Site site = Linker.link(documents, content.assets(), request.linkOptions(), reporter);
        timings.lap(Stage.LINK);
        documents.forEach(document -> TextCheck.check(document, reporter));
        SiteCheck.check(site, reporter);
        var found = Suppressions.apply(reporter.sorted(), documents);
        timings.lap(Stage.CHECK);
        return new Checked(site, found, texts(documents), content.files().size(), timings);
    }

    private Document parsed(ContentFile file) {
        Document document = timings.step(
                Stage.PARSE,
                () -> DocumentParser.parse(file, reporter),
                made -> made.source().path());
        progress.step();
        return document;
    }

    private Built build(Path output) throws IOException {
        Checked checked = check();
        return checked.isSound(request.strict()) ? publish(checked, output) : new Built(checked, Optional.empty(), 0);
    }

    private Built publish(Checked checked, Path output) {
        var pages = new AtomicInteger();
        try (Publisher publisher = Publisher.open(output)) {
            var renderer = Renderer.of(checked.site(), request.source(), today(checked.site()), request.portable());
            progress.begin(Stage.RENDER, renderer.count());
            renderer.files()
                    .parallel()
                    .map(file -> timings.step(
                            Stage.RENDER, file, made -> made.permalink().file()))
                    .forEach(file -> {
                        publisher.stage(file);
                        pages.addAndGet(isPage(file) ? 1 : 0);
                        progress.step();
                    });
            timings.lap(Stage.RENDER);
            Published published = publisher.finish();
            timings.lap(Stage.PUBLISH);
            int redirects = checked.site().redirects().size();
            return new Built(checked, Optional.of(published), pages.get() - redirects);
        }
    }

    private static boolean isPage(OutputFile file) {
        return file instanceof OutputFile.Made && file.permalink().file().endsWith(".html");
    }

    private LocalDate today(Site site) {
        return request.today().orElseGet(() -> LocalDate.now(site.settings().zone()));
    }

    private static Map<String, SourceText> texts(List<Document> documents) {
        return documents.stream()
                .map(Document::source)
                .collect(Collectors.toMap(SourceText::path, Function.identity(), (first, second) -> first));
    }
}
