package dev.glossator.name;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param start offset of its first character, in UTF-16 units from 0
 * @param end offset just after its last character; a possessive ending is left out
 * @param spelling the spelling that it matches; one as listed before a term's other form, ours before a variant, then by entry
 * @param entries the ids of all entries that are spelt so, sorted; more than one where a name is shared
 */
public record Found(int start, int end, Spelling spelling, List<String> entries) {
    public Found {
        entries = List.copyOf(entries);
    }
}
