package dev.glossator.link;

import dev.glossator.model.Block;
import dev.glossator.model.Fenced;
import dev.glossator.model.Fenced.Purpose;
import dev.glossator.model.Provenance.Kind;
import java.util.Optional;

/**
 * What the blocks around some words make of them.
 *
 * @param ours whether they are the page's own, whose spelling is the house's; a quotation keeps its speaker's
 * @param next whether they tell what is to come
 * @param unknown whether they tell what is not known
 * @param covered what all of them rest on, if a block around them says so
 */
record Surrounding(boolean ours, boolean next, boolean unknown, Optional<Kind> covered) {
    static final Surrounding NONE = new Surrounding(true, false, false, Optional.empty());

    /** The word of the part in which they stand; empty where a reader need not know it. */
    String part() {
        if (next) {
            return Purpose.NEXT.word();
        }
        return unknown ? Purpose.UNKNOWN.word() : "";
    }

    /** The same, and inside of another block. */
    Surrounding inside(Block block) {
        if (block instanceof Block.Quote) {
            return new Surrounding(false, next, unknown, covered);
        }
        if (block instanceof Fenced.Quoted) {
            return new Surrounding(false, next, unknown, Optional.of(Kind.QUOTATION));
        }
        if (block instanceof Fenced.Figure figure && figure.source() != null) {
            return new Surrounding(ours, next, unknown, Optional.of(Kind.CITED));
        }
        if (block instanceof Fenced.Part part) {
            return new Surrounding(
                    ours,
                    next || part.purpose() == Purpose.NEXT,
                    unknown || part.purpose() == Purpose.UNKNOWN,
                    covered);
        }
        return this;
    }
}
