package dev.glossator.name;

import java.util.List;

/** Where among the tokens of a text a name may begin and end. */
final class Boundaries {
    private final List<Token> tokens;

    Boundaries(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a name may begin with this token. */
    boolean opensAt(int first) {
        return !isWord(first - 1) && !isInsideWord(first - 1);
    }

    /** Whether a name may end just before this token. */
    boolean closesBefore(int next) {
        return !isWord(next) && (!isInsideWord(next) || isPossessive(next));
    }

    private boolean isPossessive(int apostrophe) {
        return textOf(apostrophe).equals(Token.APOSTROPHE)
                && textOf(apostrophe + 1).equals("s")
                && !isInsideWord(apostrophe + 2);
    }

    /** Whether a sign ties the words on its two sides together, as in {@code O'Berg}, {@code Lina-Belka}, {@code 19.5}. */
    private boolean isInsideWord(int sign) {
        if (!isWord(sign - 1) || !isWord(sign + 1)) {
            return false;
        }
        String left = textOf(sign - 1);
        String right = textOf(sign + 1);
        return switch (textOf(sign)) {
            case Token.APOSTROPHE, "_", "@", "\u00B7", "\u200C", "\u200D" -> true;
            case Token.HYPHEN -> !startsSmall(left) && !startsSmall(right);
            case "." -> endsInNumber(left) == startsWithNumber(right);
            case ",", ":", "/" -> endsInNumber(left) && startsWithNumber(right);
            default -> false;
        };
    }

    private boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).word();
    }

    private String textOf(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    private static boolean startsSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean startsWithNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    private static boolean endsInNumber(String word) {
        return Character.isDigit(word.codePointBefore(word.length()));
    }
}
