package dev.glossator.name;

/**
 * The smallest piece of text that names are compared by: a word, a space or one other character.
 *
 * @param text folded: what does not tell one name from another is made alike
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset just after its last character
 * @param word whether it is a run of letters, numbers and marks
 */
record Token(String text, int start, int end, boolean word) {
    /** How any run of white space is folded. */
    static final String SPACE = " ";

    static final String APOSTROPHE = "'";
    static final String HYPHEN = "-";

    boolean isSpace() {
        return text.equals(SPACE);
    }
}
