package dev.glossator.render;

import dev.glossator.model.Folded;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What hosts read that let a site say more than its files do: {@code _headers} and {@code _redirects}, in the form that Netlify and
 * Cloudflare Pages share. Others serve them as files, and nothing depends on them. A site's own file of that name takes their place.
 */
final class HostEmitter implements Emitter {
    private static final Permalink HEADERS = new Permalink("_headers");
    private static final Permalink REDIRECTS = new Permalink("_redirects");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        if (rendering.settings().baseUrl().isEmpty()) {
            return Stream.empty();
        }
        Stream<Supplier<OutputFile>> headers = isTheirs(HEADERS, rendering)
                ? Stream.empty()
                : Stream.of(() -> new OutputFile.Made(HEADERS, headers(new Frames(rendering))));
        return isTheirs(REDIRECTS, rendering) || rendering.site().redirects().isEmpty()
                ? headers
                : Stream.concat(headers, Stream.of(() -> new OutputFile.Made(REDIRECTS, redirects(rendering))));
    }

    private static boolean isTheirs(Permalink permalink, Rendering rendering) {
        return rendering.site().statics().stream()
                .anyMatch(file -> Folded.of(file.permalink().path()).equals(permalink.path()));
    }

    /**
     * What the policy in each page cannot say. The theme's files are asked for by the hash of what they held when
     * the page was made, so they may be kept; not for ever, since a page that is still kept elsewhere gets those of the next build.
     */
    private static String headers(Frames frames) {
        return """
                %s*
                  Content-Security-Policy: frame-ancestors 'none'
                  Referrer-Policy: strict-origin-when-cross-origin
                  X-Content-Type-Options: nosniff
                %sassets/*
                  Cache-Control: public, max-age=604800
                """.formatted(frames.absolute(Permalink.HOME), frames.absolute(Permalink.HOME));
    }

    private static String redirects(Rendering rendering) {
        var frames = new Frames(rendering);
        return rendering.site().redirects().stream()
                .map(redirect -> frames.absolute(redirect.from()) + " " + frames.absolute(redirect.to()) + " 301\n")
                .collect(Collectors.joining());
    }
}
