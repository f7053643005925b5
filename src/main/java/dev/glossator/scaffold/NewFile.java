package dev.glossator.scaffold;

/**
 * A file that is to be written where none is.
 *
 * @param path below the folder of the site, with {@code /}
 */
public record NewFile(String path, String text) {}
