package dev.glossator.publish;

/**
 * What a build did to the output folder, in files.
 *
 * @param written new ones and ones that changed
 * @param unchanged ones that were right already and were not touched
 * @param removed ones of an earlier build that this one does not have
 */
public record Published(int written, int unchanged, int removed) {}
