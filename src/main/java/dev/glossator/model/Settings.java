package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.time.ZoneId;
import java.util.List;

/**
 * What {@code content/site.yaml} says. Text that was not given is empty.
 *
 * @param baseUrl the address under which the site is published, with a final slash; empty if not known
 * @param language a BCP 47 tag
 */
public record Settings(
        String title,
        String description,
        String language,
        String baseUrl,
        ZoneId zone,
        String licence,
        List<String> authors,
        List<NavigationItem> navigation) {
    public Settings {
        authors = List.copyOf(authors);
        navigation = List.copyOf(navigation);
    }

    public Settings withTitle(String other) {
        return new Settings(other, description, language, baseUrl, zone, licence, authors, navigation);
    }

    public Settings withBaseUrl(String other) {
        return new Settings(title, description, language, other, zone, licence, authors, navigation);
    }

    /**
     * One line of the menu.
     *
     * @param to a section, or the id of a plain page
     */
    public record NavigationItem(String to, String label, Span span) {}
}
