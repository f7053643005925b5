package dev.glossator.link;

import dev.glossator.model.Settings;

/**
 * What a build decides for the site as a whole.
 *
 * @param drafts whether drafts are part of the site
 * @param folderName the site's title if it has none
 * @param baseUrl takes the place of the one in the settings; empty to keep that
 * @param revision the commit that the site is built from; empty if not known
 */
public record LinkOptions(boolean drafts, String folderName, String baseUrl, String revision) {
    public LinkOptions(boolean drafts, String folderName, String baseUrl) {
        this(drafts, folderName, baseUrl, "");
    }

    /** The settings of a site with what the build decides instead. */
    Settings applyTo(Settings given) {
        Settings titled = given.title().isEmpty() ? given.withTitle(folderName) : given;
        Settings based = baseUrl.isEmpty() ? titled : titled.withBaseUrl(baseUrl);
        return based.withRevision(revision);
    }
}
