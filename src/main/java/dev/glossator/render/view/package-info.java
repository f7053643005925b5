/**
 * What a template sees: one record per kind of page, made for that page alone, with every address a string relative to it. Text that is
 * not there is empty; HTML is named {@code body} or {@code html}.
 */
@NullMarked
package dev.glossator.render.view;

import org.jspecify.annotations.NullMarked;
