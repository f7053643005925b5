package dev.glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands between two nodes that belong together, e.g. two tags. */
public class Enclosed extends Node {
    public Enclosed(BasedSequence chars) {
        super(chars);
    }

    /** Takes the nodes between two others, which are beside one another, out of the tree. */
    public final void take(Node first, Node last) {
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
