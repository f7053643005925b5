package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement with who asserts it and what it rests on. Text that was not given is empty.
 *
 * @param by who asserts it
 * @param to to whom it was said; {@code null} if not given
 * @param place where it was said; {@code null} if not given
 * @param date when it was said, never the period that it is about; {@code null} if not given
 * @param disputedBy who stands against it, in the order written
 * @param was wrong wording in circulation that the text replaces; {@code null} if there is none
 * @param basis what it rests on, in the order written
 * @param quantities the figures that it gives, in the order written
 * @param history earlier states, in the order written
 * @param relations to other claims, as declared here
 * @param formerly the ids that it had before
 */
public record Claim(
        String id,
        String text,
        Party by,
        @Nullable Party to,
        @Nullable Party place,
        @Nullable EventDate date,
        ClaimStatus status,
        List<Party> disputedBy,
        @Nullable Wording was,
        List<Basis> basis,
        List<Quantity> quantities,
        List<Past> history,
        List<Relation> relations,
        String note,
        List<FormerId> formerly,
        Span span) {
    public Claim {
        disputedBy = List.copyOf(disputedBy);
        basis = List.copyOf(basis);
        quantities = List.copyOf(quantities);
        history = List.copyOf(history);
        relations = List.copyOf(relations);
        formerly = List.copyOf(formerly);
    }

    public Permalink permalink() {
        return Permalink.claim(id);
    }

    /** The ids of the sources that it rests on, each once, in the order written. */
    public List<String> sources() {
        return basis.stream()
                .map(Basis::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    /** Everyone whom it names: who asserts it, to whom, where, and who stands against it. */
    public Stream<Party> parties() {
        return Stream.concat(
                Stream.of(by),
                Stream.concat(Stream.ofNullable(to), Stream.concat(Stream.ofNullable(place), disputedBy.stream())));
    }

    /**
     * Wording in circulation.
     *
     * @param source where it was found; empty if not given
     */
    public record Wording(String text, String source, Span span) {}

    /**
     * Something that a claim rests on: a place in a source, or a sum.
     *
     * @param source the id of a source; empty for a sum
     * @param at the place in it; empty if not given
     * @param tier how near the source stands to this claim, if that differs from its own tier; else empty
     * @param sum a calculation; empty for a source
     */
    public record Basis(String source, String at, String tier, String sum, Span span) {}

    /** An earlier state. */
    public record Past(@Nullable EventDate date, ClaimStatus status) {}

    /** What a claim has to do with another one. */
    public record Relation(Kind kind, String to, Span span) {
        /** The kinds of relations; one that contradicts another is contradicted by it. */
        public enum Kind {
            ANSWERS,
            CONTRADICTS,
            QUALIFIES,
            SUPPORTS
        }
    }
}
