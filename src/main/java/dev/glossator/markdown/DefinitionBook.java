package dev.glossator.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import dev.glossator.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The definitions of links in one text, and which of them are used. */
public final class DefinitionBook {
    private final BodyReader body;
    private final Document document;
    private final List<Reference> defined = new ArrayList<>();
    private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The definitions of a text; parts of it that are parsed on their own, such as notes in their place, use them as well. */
    DefinitionBook(BodyReader body, Document document) {
        this.body = body;
        this.document = document;
    }

    public void define(Reference definition) {
        defined.add(definition);
    }

    /** The definition that a link or picture uses, if there is one. */
    public Optional<Reference> use(RefNode node) {
        Optional<Reference> definition = Optional.ofNullable(node.getReferenceNode(document));
        definition.ifPresent(used::add);
        return definition;
    }

    /** Reports what would vanish from the page: definitions that no link uses. Of two with one label the first is used. */
    void reportUnused() {
        for (Reference definition : defined) {
            if (!used.contains(definition)) {
                body.report(
                        Rule.UNUSED_DEFINITION,
                        definition.getChars().trimEnd(),
                        "no link uses the definition `[" + definition.getReference() + "]`",
                        "write `[words][" + definition.getReference() + "]` where it belongs, or delete it");
            }
        }
    }
}
