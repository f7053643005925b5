/** What stands in braces after brackets or colons. */
@NullMarked
package dev.glossator.markdown.attribute;

import org.jspecify.annotations.NullMarked;
