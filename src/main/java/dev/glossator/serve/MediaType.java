package dev.glossator.serve;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What the ending of a file's name says of its content, in the words of the IANA registry of media types. */
final class MediaType {
    static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            entry("avif", "image/avif"),
            entry("bib", "text/plain; charset=utf-8"),
            entry("css", "text/css; charset=utf-8"),
            entry("csv", "text/csv; charset=utf-8"),
            entry("gif", "image/gif"),
            entry("html", HTML),
            entry("ico", "image/vnd.microsoft.icon"),
            entry("jpeg", "image/jpeg"),
            entry("jpg", "image/jpeg"),
            entry("js", "text/javascript; charset=utf-8"),
            entry("json", "application/json"),
            entry("pdf", "application/pdf"),
            entry("png", "image/png"),
            entry("svg", "image/svg+xml"),
            entry("txt", "text/plain; charset=utf-8"),
            entry("webmanifest", "application/manifest+json"),
            entry("webp", "image/webp"),
            entry("woff2", "font/woff2"),
            entry("xml", "application/xml"));

    private MediaType() {}

    /** For example {@code image/png} of {@code icon.PNG}; a file of which nothing is known is a download. */
    static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
