package dev.glossator.browser;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Built;
import dev.glossator.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The built and served sites: the first one below {@code /repository/}, and below {@code /every/} a second one of invented people, which
 * has each construct and each state of a page. They lie in {@code target/browser/sites/}, to be looked at after a test has failed.
 */
final class Sites implements AutoCloseable {
    static final Path TARGET = Path.of("target/browser");
    static final String FIRST = "repository";
    static final String SECOND = "every";
    private static final Path FOLDER = TARGET.resolve("sites");

    private final Site first;
    private final SiteServer server;

    private Sites(Site first, SiteServer server) {
        this.first = first;
        this.server = server;
    }

    static Sites build() {
        try {
            build(Path.of("src/browser-test/site"), SECOND);
            return new Sites(build(Path.of("."), FIRST), SiteServer.start(FOLDER));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Site build(Path source, String name) throws IOException {
        var request = new BuildRequest(
                source, "https://example.org/" + name + "/", false, true, 2, Optional.of(LocalDate.of(2026, 11, 25)));
        Built built = Build.build(request, FOLDER.resolve(name));
        if (built.published().isEmpty()) {
            throw new IllegalStateException(built.checked().diagnostics().toString());
        }
        return built.checked().site();
    }

    /** The first site as it was linked. */
    Site first() {
        return first;
    }

    /** The address of the first site's home page. */
    URI home() {
        return server.address().resolve(FIRST + "/");
    }

    /** The address of the longest page of a kind. */
    URI longest(PageKind kind) {
        return kind.files(first)
                .map(FOLDER::resolve)
                .max(Comparator.comparingLong(Sites::size).thenComparing(Comparator.naturalOrder()))
                .map(this::addressOf)
                .orElseThrow();
    }

    /** Every page of every site, in the order of their paths. */
    List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    URI addressOf(Path file) {
        String path = FOLDER.relativize(file).toString();
        return server.address().resolve(path.replaceAll("(^|/)index\\.html$", "$1"));
    }

    @Override
    public void close() {
        server.close();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
