package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said some words, when, and how near they stand to what was said. Text that was not given is empty.
 *
 * @param by who said it
 * @param date when it was said; {@code null} if not given
 * @param source where it stands; {@code null} if not given
 * @param at the place in the source
 * @param language the language of the words as they were spoken, as a BCP 47 tag
 * @param byUs whether the translation is ours, not the source's
 * @param original the words as they were spoken
 * @param span the attributes that say all this
 */
public record Quotation(
        Party by,
        @Nullable EventDate date,
        Fidelity fidelity,
        @Nullable SourceReference source,
        String at,
        String language,
        boolean byUs,
        String original,
        Span span) {}
