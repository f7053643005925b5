/** Another state of the content, a git revision or a folder, and what differs from it in meaning. */
@NullMarked
package dev.glossator.history;

import org.jspecify.annotations.NullMarked;
