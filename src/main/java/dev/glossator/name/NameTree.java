package dev.glossator.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All names by their first token, then by their second, and so on. Not changed any more once it is filled. */
final class NameTree {
    private final Map<String, NameTree> branches = new HashMap<>(2);
    private @Nullable Meaning meaning;

    void put(List<String> name, Meaning named) {
        NameTree node = this;
        for (String token : name) {
            node = node.branches.computeIfAbsent(token, unused -> new NameTree());
        }
        node.meaning = named;
    }

    /** What comes after this token, or {@code null} if no name goes on with it. */
    @Nullable
    NameTree after(String token) {
        return branches.get(token);
    }

    /** What the tokens so far name, or {@code null} if they are only the beginning of a name. */
    @Nullable
    Meaning meaning() {
        return meaning;
    }
}
