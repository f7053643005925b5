package dev.glossator.link;

import dev.glossator.link.FlatText.Extent;
import dev.glossator.link.FlatText.LinkedAt;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts links around names at one level of the tree. A name that reaches over the edge of an emphasis becomes two links; one in a span with
 * attributes, which may hold links of its own, becomes a link inside of it.
 */
final class NameWrapping {
    private final FlatText flat;
    private final List<LinkedAt> names;
    private final List<Inline> done = new ArrayList<>();
    private final List<Inline> inName = new ArrayList<>();
    private int next;

    NameWrapping(FlatText flat, List<LinkedAt> names, int next) {
        this.flat = flat;
        this.names = names;
        this.next = next;
    }

    List<Inline> wrap(List<Inline> inlines) {
        for (Inline inline : inlines) {
            Extent extent = flat.extentOf(inline);
            if (inline instanceof Inline.Text text) {
                words(text, extent);
            } else {
                markup(inline, extent);
            }
        }
        closeLink();
        return done;
    }

    private void words(Inline.Text text, Extent extent) {
        int at = extent.start();
        while (hasNameBefore(extent.end())) {
            LinkedAt name = names.get(next);
            int from = Math.max(name.start(), at);
            outside(text.slice(at - extent.start(), from - extent.start()));
            at = Math.min(name.end(), extent.end());
            inName.add(text.slice(from - extent.start(), at - extent.start()));
            if (name.end() > extent.end()) {
                return;
            }
            closeName();
        }
        outside(text.slice(at - extent.start(), text.text().length()));
    }

    private void markup(Inline inline, Extent extent) {
        if (!hasNameBefore(extent.end())) {
            done.add(inline);
            return;
        }
        LinkedAt name = names.get(next);
        boolean within = name.start() <= extent.start() && extent.end() <= name.end();
        if (within && !(inline instanceof Marked)) {
            inName.add(inline);
            if (extent.end() == name.end()) {
                closeName();
            }
            return;
        }
        closeLink();
        var inside = new NameWrapping(flat, names, next);
        done.add(inline.withChildren(inside.wrap(inline.children())));
        next = inside.next;
    }

    private boolean hasNameBefore(int end) {
        return next < names.size() && names.get(next).start() < end;
    }

    private void outside(Inline.Text text) {
        if (!text.text().isEmpty()) {
            done.add(text);
        }
    }

    private void closeName() {
        closeLink();
        next++;
    }

    private void closeLink() {
        if (!inName.isEmpty()) {
            done.add(new Inline.EntryLink(names.get(next).entry(), List.copyOf(inName)));
            inName.clear();
        }
    }
}
