/** What depends on a human language: sentences, order, scripts, plural forms, dates; from ICU alone, so that every JDK says the same. */
@NullMarked
package dev.glossator.language;

import org.jspecify.annotations.NullMarked;
