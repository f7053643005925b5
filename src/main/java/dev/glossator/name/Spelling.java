package dev.glossator.name;

/**
 * One way to write the name of one entry.
 *
 * @param text as listed, e.g. {@code Anne Stad}
 * @param entry the entry's id
 * @param variant whether it is a spelling that others use, not ours
 * @param term whether it is matched as a term: also with a small or capital first letter, and in the plural with {@code -s} or {@code -es}
 */
public record Spelling(String text, String entry, boolean variant, boolean term) {
    /** A name with what does not tell one from another made alike. Two names are spelt alike if these are equal. */
    public static String folded(String name) {
        return String.join("", Tokenizer.fold(name));
    }
}
