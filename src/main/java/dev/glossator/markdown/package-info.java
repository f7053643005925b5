/** Markdown to a {@link dev.glossator.model.Body}, and a body to HTML or plain text; one sub-package per construct. */
@NullMarked
package dev.glossator.markdown;

import org.jspecify.annotations.NullMarked;
