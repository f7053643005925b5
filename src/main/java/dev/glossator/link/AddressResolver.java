package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.PagePicture;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Target;
import dev.glossator.model.WrittenPage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns addresses as writers type them into targets: web and mail addresses, anchors on the page, and paths of files beside the one they
 * stand in. Everything else is reported. One for each page.
 */
final class AddressResolver {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1F\\x7F\\\\]");

    private final Places places;
    private final FormerIds former;
    private final Suggestions suggestions;
    private final Suggestions.Among paths;
    private final FilesBeside files;
    private final Reporter reporter;
    private boolean asksAnchors;

    AddressResolver(Places places, FormerIds former, Suggestions suggestions) {
        this(
                places,
                former,
                suggestions,
                suggestions.among(places::paths),
                new FilesBeside(places, suggestions.among(places::files), new Reporter()),
                new Reporter());
    }

    private AddressResolver(
            Places places,
            FormerIds former,
            Suggestions suggestions,
            Suggestions.Among paths,
            FilesBeside files,
            Reporter reporter) {
        this.places = places;
        this.former = former;
        this.suggestions = suggestions;
        this.paths = paths;
        this.files = files;
        this.reporter = reporter;
    }

    /** The same for one page, with findings and shown files of its own. */
    AddressResolver forPage(Reporter ofPage) {
        return new AddressResolver(places, former, suggestions, paths, files.forPage(ofPage), ofPage);
    }

    /** Whether an address led to a place on a page. */
    boolean asksAnchors() {
        return asksAnchors;
    }

    /** Files that links and pictures lead to, in the order of the text. */
    List<ShownFile> shown() {
        return files.shown();
    }

    /**
     * Where a link leads; empty if it was reported.
     *
     * @param address as typed, escapes and entities resolved
     * @param span where it stands
     */
    Optional<Target> link(String address, WrittenPage page, Span span) {
        if (address.isBlank()) {
            reporter.report(Rule.BROKEN_LINK, span, "this link leads nowhere", "write an address between `(` and `)`");
            return Optional.empty();
        }
        if (address.startsWith("#")) {
            return inside(page.permalink(), address.substring(1), span);
        }
        Optional<Target> outside = Target.External.of(address).map(target -> target);
        if (outside.isPresent() || isRefused(address, span)) {
            return outside;
        }
        int hash = address.indexOf('#');
        String path = pathOf(hash < 0 ? address : address.substring(0, hash), span.file());
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        Optional<WrittenPage> other = places.page(path);
        if (other.isPresent()) {
            return inside(other.get().permalink(), fragment, span);
        }
        Optional<Section> section = places.section(path);
        return section.isPresent()
                ? Optional.of(new Target.Inside(section.get().permalink(), ""))
                : file(path, page, span);
    }

    /** Where a picture lies, and how large it is; empty if it was reported. */
    Optional<ShownPicture> picture(String address, Permalink page, Span span) {
        if (Target.External.of(address).isPresent()) {
            reporter.report(
                    Rule.REFUSED_ADDRESS,
                    span,
                    "a picture from elsewhere would tell others who reads the page",
                    "put the picture beside this file, with its source");
            return Optional.empty();
        }
        return isRefused(address, span) ? Optional.empty() : files.picture(pathOf(address, span.file()), page, span);
    }

    /** The picture that stands for a page elsewhere, with its place; empty if it was reported. */
    Optional<PagePicture> picture(PagePicture image, Permalink page) {
        return image.target() instanceof Target.Written written
                ? picture(written.address(), page, image.span())
                        .map(shown -> image.shownAs(shown.target(), shown.size()))
                : Optional.of(image);
    }

    private Optional<Target> inside(Permalink page, String fragment, Span span) {
        String anchor = decode(fragment);
        asksAnchors |= !anchor.isEmpty();
        if (!anchor.isEmpty() && !places.hasAnchor(page, anchor)) {
            Diagnostic finding =
                    Diagnostic.of(Rule.BROKEN_FRAGMENT, span, "there is no heading `#" + anchor + "` on that page");
            reporter.report(suggestions
                    .among(() -> places.anchorsOf(page))
                    .nearest(anchor, span)
                    .map(near -> finding.help("the nearest one is `#" + near + "`"))
                    .orElse(finding.help("a heading's anchor is its words in lower case with hyphens")));
            return Optional.empty();
        }
        return Optional.of(new Target.Inside(page, anchor));
    }

    private boolean isRefused(String address, Span span) {
        if (SCHEME.matcher(address.strip()).matches()
                || address.startsWith("//")
                || UNSAFE.matcher(address).find()) {
            reporter.report(
                    Rule.REFUSED_ADDRESS,
                    span,
                    "`" + address.strip() + "` is no address that may be linked",
                    "link to `https://…`, `mailto:…`, or the path of a file of the site");
            return true;
        }
        return false;
    }

    private Optional<Target> file(String path, WrittenPage page, Span span) {
        Optional<Asset> file = places.asset(path);
        if (file.isEmpty()) {
            broken(path, span);
            return Optional.empty();
        }
        return files.linked(file.get(), path, page.permalink(), span);
    }

    private void broken(String path, Span span) {
        if (places.isLost(path)) {
            return; // what is wrong in it was reported
        }
        if (places.isDraft(path)) {
            reporter.report(
                    Rule.BROKEN_LINK,
                    span,
                    "`" + path + "` is a draft and not part of the site",
                    "publish both together; `--drafts` takes drafts along");
            return;
        }
        Diagnostic finding = Diagnostic.of(Rule.BROKEN_LINK, span, "there is no file `" + path + "`");
        reporter.report(former.pageAt(path)
                .map(now -> finding.help("what had that id is now `" + now + "`"))
                .or(() -> paths.nearest(path, span).map(near -> finding.help("the nearest file is `" + near + "`")))
                .orElse(finding.help(
                        "a path is relative to the file it stands in, for instance `../glossary/NAME.md`")));
    }

    /** The path in the source folder that an address means. One that leaves the folder keeps its dots and is found nowhere. */
    static String pathOf(String address, String file) {
        Deque<String> parts = new ArrayDeque<>(List.of(file.split("/", -1)));
        parts.removeLast();
        for (String part : decode(address).split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return (address.startsWith("/") ? "/" : "") + String.join("/", parts);
    }

    private static String decode(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
