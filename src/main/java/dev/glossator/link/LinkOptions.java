package dev.glossator.link;

/**
 * What a build decides for the site as a whole.
 *
 * @param drafts whether drafts are part of the site
 * @param folderName the site's title if it has none
 * @param baseUrl takes the place of the one in the settings; empty to keep that
 */
public record LinkOptions(boolean drafts, String folderName, String baseUrl) {}
