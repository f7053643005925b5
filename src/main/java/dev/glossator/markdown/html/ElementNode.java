package dev.glossator.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.Enclosed;

/** What stands between the two tags of an element, or in a whole block of HTML. */
final class ElementNode extends Enclosed {
    private final Safelist.Place place;

    ElementNode(BasedSequence chars, Safelist.Place place) {
        super(chars);
        this.place = place;
    }

    /** What may stand in it. */
    Safelist.Place place() {
        return place;
    }
}
