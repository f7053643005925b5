package dev.glossator.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands between the two tags of an element, or in a whole block of HTML. */
final class ElementNode extends Node {
    private final Safelist.Place place;

    ElementNode(BasedSequence chars, Safelist.Place place) {
        super(chars);
        this.place = place;
    }

    /** What may stand in it. */
    Safelist.Place place() {
        return place;
    }

    /** Takes the nodes between two others, which are beside one another, out of the tree. */
    void take(Node first, Node last) {
        Node node = first.getNext();
        while (node != null && node != last) {
            Node next = node.getNext();
            appendChild(node);
            node = next;
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
