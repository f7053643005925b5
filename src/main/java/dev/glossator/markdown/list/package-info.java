/** Bullet, numbered and task lists. */
@NullMarked
package dev.glossator.markdown.list;

import org.jspecify.annotations.NullMarked;
