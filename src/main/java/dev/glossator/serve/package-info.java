/** Watches a site, rebuilds it when a file changes, and serves it on the loopback address. */
@NullMarked
package dev.glossator.serve;

import org.jspecify.annotations.NullMarked;
