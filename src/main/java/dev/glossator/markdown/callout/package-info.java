/** Parts of the text that are set apart, as on GitHub and in Obsidian. */
@NullMarked
package dev.glossator.markdown.callout;

import org.jspecify.annotations.NullMarked;
