package dev.glossator.markdown.html;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tag that knows the one which ends its element. */
final class TagNode extends Node {
    private final Optional<Tag> tag;
    private @Nullable TagNode end;

    private TagNode(BasedSequence chars) {
        super(chars);
        this.tag = Tag.read(chars);
    }

    /** Puts a tag of this kind after the first of the parser's tags, and in the place of each of its later siblings, and pairs them by name. */
    static void pair(HtmlInline first) {
        Map<String, Deque<TagNode>> open = new HashMap<>();
        Node at = first;
        while (at != null) {
            if (at instanceof HtmlInline) {
                var node = new TagNode(at.getChars());
                at.insertAfter(node);
                if (at != first) {
                    at.unlink();
                }
                node.tag.ifPresent(tag -> node.pair(open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>())));
                at = node;
            }
            at = at.getNext();
        }
    }

    private void pair(Deque<TagNode> open) {
        boolean closing = tag.isPresent() && tag.get().closing();
        if (!closing) {
            open.push(this);
        } else if (!open.isEmpty()) {
            open.pop().end = this;
        }
    }

    /** Empty if it only looks like a tag. */
    Optional<Tag> tag() {
        return tag;
    }

    /** The tag that ends its element in the same part of the text, or {@code null}. */
    @Nullable
    TagNode end() {
        return end != null && end.getParent() == getParent() ? end : null;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
