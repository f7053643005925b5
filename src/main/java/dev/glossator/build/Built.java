package dev.glossator.build;

import dev.glossator.publish.Published;
import java.util.Optional;

/**
 * What a build came to.
 *
 * @param published empty if problems kept the site from being published
 * @param pages how many pages for readers the site has
 */
public record Built(Checked checked, Optional<Published> published, int pages) {}
