/** The six verbs in order: read, parse, link, check, render, publish. */
@NullMarked
package dev.glossator.build;

import org.jspecify.annotations.NullMarked;
