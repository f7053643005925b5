package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code content/site.yaml} says. Text that was not given is empty.
 *
 * @param baseUrl the address under which the site is published, with a final slash; empty if not known
 * @param language a BCP 47 tag
 * @param edit the address at which a file can be edited, with {@code {path}} for its path in the site's folder; empty if not known
 * @param contact where errors are reported, as an address with http, https or mailto; empty if not given
 * @param image the picture of pages that have none of their own, or {@code null} if not given
 * @param autolink for pages that do not say it themselves, or {@code null} for what is usual for each kind of page
 * @param revision the commit that the site is built from; empty if not given
 * @param marksQuotations whether quotation marks in an article stand in a quotation or wording that is marked, and are reported elsewhere
 */
public record Settings(
        String title,
        String description,
        String language,
        String baseUrl,
        ZoneId zone,
        String licence,
        List<String> authors,
        List<NavigationItem> navigation,
        String edit,
        String contact,
        @Nullable PagePicture image,
        @Nullable Autolink autolink,
        String revision,
        boolean marksQuotations) {
    /** What is, where a site has no settings. */
    public static final Settings ABSENT =
            new Settings("", "", "en", "", ZoneId.of("UTC"), "", List.of(), List.of(), "", "", null, null, "", false);

    private static final String PATH = "{path}";

    public Settings {
        authors = List.copyOf(authors);
        navigation = List.copyOf(navigation);
    }

    public Settings withTitle(String other) {
        return new Settings(
                other,
                description,
                language,
                baseUrl,
                zone,
                licence,
                authors,
                navigation,
                edit,
                contact,
                image,
                autolink,
                revision,
                marksQuotations);
    }

    public Settings withBaseUrl(String other) {
        return new Settings(
                title,
                description,
                language,
                other,
                zone,
                licence,
                authors,
                navigation,
                edit,
                contact,
                image,
                autolink,
                revision,
                marksQuotations);
    }

    public Settings withRevision(String other) {
        return new Settings(
                title,
                description,
                language,
                baseUrl,
                zone,
                licence,
                authors,
                navigation,
                edit,
                contact,
                image,
                autolink,
                other,
                marksQuotations);
    }

    public Settings withImage(PagePicture other) {
        return new Settings(
                title,
                description,
                language,
                baseUrl,
                zone,
                licence,
                authors,
                navigation,
                edit,
                contact,
                other,
                autolink,
                revision,
                marksQuotations);
    }

    /**
     * An address as the base of a site's addresses: with a final slash; empty if it is not the address of a folder, so that others cannot be
     * written behind it.
     */
    public static Optional<String> asBase(String address) {
        boolean isFolder = address.regionMatches(true, 0, "http", 0, "http".length())
                && address.indexOf('?') < 0
                && address.indexOf('#') < 0
                && Target.External.of(address).isPresent();
        return isFolder ? Optional.of(address.endsWith("/") ? address : address + "/") : Optional.empty();
    }

    /** Whether an address has a place for the path of a file. */
    public static boolean isEditAddress(String address) {
        return address.contains(PATH);
    }

    /**
     * Where a file can be edited; empty if that is not known.
     *
     * @param path relative to the source folder, with {@code /}
     */
    public String editAddress(String path) {
        return edit.replace(PATH, PercentEncoding.ofPath(path));
    }

    /**
     * One line of the menu.
     *
     * @param to a section, or the id of a plain page
     */
    public record NavigationItem(String to, String label, Span span) {}
}
