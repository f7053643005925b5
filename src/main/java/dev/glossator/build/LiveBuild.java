package dev.glossator.build;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.KeptLinks;
import dev.glossator.model.Document;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Site;
import dev.glossator.publish.LiveFolder;
import dev.glossator.publish.PublishException;
import dev.glossator.render.KeptPages;
import dev.glossator.render.TemplateException;
import dev.glossator.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A site that is built again and again while its files change, each time only as far as they did. When it rests, and its files have no
 * errors, every byte is what {@link Build} would write.
 */
public final class LiveBuild {
    private static final String SEARCH = "search/";

    private final BuildRequest request;
    private final LiveFolder folder;
    private final KeptDocuments documents;
    private final KeptLinks links = new KeptLinks();
    private final KeptPages pages;
    private final SoundSite sound;

    private LiveBuild(BuildRequest request, LiveFolder folder) {
        this.request = request;
        this.folder = folder;
        this.documents = new KeptDocuments(request.source());
        this.pages = new KeptPages(request.source());
        this.sound = new SoundSite(links, request.linkOptions());
    }

    /**
     * A build into an empty folder; nothing is built yet.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static LiveBuild into(Path folder, BuildRequest request) throws IOException {
        return new LiveBuild(request, LiveFolder.in(folder));
    }

    /**
     * The page of the one file that changed, at once and before the rest of the site is looked at. It is what {@link #rebuild} will make,
     * save for what other pages say of it.
     *
     * @param changed the changed paths
     * @return the path of the page; empty if more changed than a page's text, or if something is wrong in it
     */
    public Optional<String> early(Set<String> changed) throws IOException {
        Set<String> texts = changed.stream()
                .filter(path -> path.endsWith(".md") && !path.contains("/."))
                .collect(Collectors.toCollection(TreeSet::new));
        if (texts.size() != 1) {
            return Optional.empty();
        }
        return documents.peek(texts.iterator().next()).flatMap(this::early);
    }

    private Optional<String> early(Document document) {
        Optional<OutputFile> page = document.page()
                .flatMap(written -> links.early(written, document.source()))
                .flatMap(pages::early);
        try (LiveFolder.Change change = folder.begin()) {
            page.ifPresent(change::stage);
            return change.finish(path -> false).stream().findFirst();
        } catch (PublishException | TemplateException fault) {
            return Optional.empty();
        }
    }

    /**
     * Everything but the search.
     *
     * @param changed paths that may have changed, relative to the source folder; others are looked at by size and time
     * @throws IOException if {@code content/} is missing or cannot be listed; the last pages stay
     */
    public Rebuilt rebuild(Set<String> changed) throws IOException {
        return Workers.run(request.jobs(), () -> redo(changed));
    }

    private Rebuilt redo(Set<String> changed) throws IOException {
        var timings = new Timings();
        if (changed.stream().anyMatch(path -> path.startsWith("templates"))) {
            pages.forget();
        }
        KeptDocuments.State state = documents.read(changed, timings);
        timings.lap(Stage.PARSE);
        SoundSite.Result result = sound.of(state);
        timings.lap(Stage.LINK);
        var checked = new Checked(result.first(), result.found(), texts(state), state.files(), timings);
        if (result.sound().isEmpty()) {
            return new Rebuilt(checked, Set.of(), false, Optional.empty(), timings.total());
        }
        try {
            Set<String> files = publish(result.sound().get(), result.isWhole(), timings);
            return new Rebuilt(checked, files, true, Optional.empty(), timings.total());
        } catch (PublishException | TemplateException fault) {
            return new Rebuilt(
                    checked, Set.of(), true, Optional.of(String.valueOf(fault.getMessage())), timings.total());
        }
    }

    private Set<String> publish(Site site, boolean isWhole, Timings timings) {
        try (LiveFolder.Change change = folder.begin()) {
            KeptPages.Making making = pages.make(
                    site,
                    today(site),
                    file -> change.stage(timings.step(
                            Stage.RENDER, file, made -> made.permalink().file())));
            timings.lap(Stage.RENDER);
            Set<String> paths =
                    making.paths().stream().map(permalink -> permalink.file()).collect(Collectors.toSet());
            Set<String> files = change.finish(path -> isWhole && !paths.contains(path) && !path.startsWith(SEARCH));
            making.keep();
            timings.lap(Stage.PUBLISH);
            return files;
        }
    }

    /**
     * Brings the search up to the last state of the site. It reads every text, so it may take long; it may run while the next state is built.
     *
     * @throws IOException if it was interrupted
     */
    public void search() throws IOException {
        Workers.run(1, () -> {
            pages.search().ifPresent(this::publish);
            return Set.of();
        });
    }

    private void publish(KeptPages.Search search) {
        try (LiveFolder.Change change = folder.begin()) {
            Set<String> paths = search.files()
                    .peek(change::stage)
                    .map(file -> file.permalink().file())
                    .collect(Collectors.toSet());
            change.finish(path -> path.startsWith(SEARCH) && !paths.contains(path));
            search.keep();
        }
    }

    private LocalDate today(Site site) {
        return request.today().orElseGet(() -> LocalDate.now(site.settings().zone()));
    }

    private static Map<String, SourceText> texts(KeptDocuments.State state) {
        List<Document> all = state.documents();
        return all.stream()
                .map(Document::source)
                .collect(Collectors.toMap(SourceText::path, Function.identity(), (first, second) -> first));
    }
}
