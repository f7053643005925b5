/** Finds the files of a site, decodes them and cuts front matter from text; knows nothing of what they mean. */
@NullMarked
package dev.glossator.read;

import org.jspecify.annotations.NullMarked;
