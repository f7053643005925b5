package dev.glossator.browser;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What a reader's browser loads for one page, in bytes as {@code gzip -9} makes them.
 *
 * @param requests how many files, the page itself among them
 * @param fonts how many of them are fonts
 */
record Weight(int html, int css, int js, int requests, int fonts) {
    /** What a page has asked for; not the site's icon, which a browser loads once for all pages, when it has nothing else to do. */
    private static final String LOADED = """
            () => performance.getEntriesByType('resource')
                .map(({name}) => name)
                .filter(name => !/\\/(favicon\\.ico|img\\/icon[^/]*|img\\/site\\.webmanifest[^/]*)$/.test(name))
            """;

    /** Weighs a page that is open. */
    @SuppressWarnings("unchecked") // a list of strings in JavaScript is one in Java
    static Weight of(Page page) {
        var loaded = (List<String>) page.evaluate(LOADED);
        int html = packed(page, page.url());
        return new Weight(html, weigh(page, loaded, "css"), weigh(page, loaded, "js"), 1 + loaded.size(), (int)
                (named(loaded, "woff").count()
                        + named(loaded, "woff2").count()
                        + named(loaded, "ttf").count()));
    }

    String line(PageKind kind) {
        return String.format(
                Locale.ROOT,
                "%-22s html %6d  css %6d  js %6d  in all %6d bytes  %d requests  %d fonts",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                html,
                css,
                js,
                html + css + js,
                requests,
                fonts);
    }

    private static int weigh(Page page, List<String> loaded, String ending) {
        return named(loaded, ending).mapToInt(address -> packed(page, address)).sum();
    }

    private static Stream<String> named(List<String> loaded, String ending) {
        return loaded.stream().filter(address -> URI.create(address).getPath().endsWith("." + ending));
    }

    private static int packed(Page page, String address) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(page.request().get(address).body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.size();
    }

    private static final class BestGzip extends GZIPOutputStream {
        private BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
