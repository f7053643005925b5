package dev.glossator.model;

import java.nio.file.Path;

/**
 * A file that is published as it is, for instance a picture.
 *
 * @param path relative to the source folder, with {@code /}
 * @param file its real place on disk
 */
public record Asset(String path, Path file) {}
