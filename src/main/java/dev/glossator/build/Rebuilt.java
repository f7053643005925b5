package dev.glossator.build;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a site after a change.
 *
 * @param checked the files as they are, with what was found in them
 * @param files the paths of all files of the site that are new, different or gone, sorted
 * @param isShown whether there is a site without errors to show, be it an earlier state
 * @param fault what is wrong with the theme or the disk, so that the last pages stay
 */
public record Rebuilt(Checked checked, Set<String> files, boolean isShown, Optional<String> fault, Duration took) {}
