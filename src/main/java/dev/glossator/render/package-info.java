/** Turns a site into output files through templates and one message file per language; one emitter per kind of output. */
@NullMarked
package dev.glossator.render;

import org.jspecify.annotations.NullMarked;
