package dev.glossator.name;

import dev.glossator.language.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens and folds them: runs of white space, apostrophes and hyphens become alike, words are brought into Unicode form NFC and
 * lose their soft hyphens.
 */
final class Tokenizer {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(CharSequence text) {
        this.text = text;
    }

    /** The tokens in the order of the text. */
    static List<Token> tokensOf(CharSequence text) {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.readToken();
        }
        return tokenizer.tokens;
    }

    /** A name as folded tokens, without white space around it. Two names are spelt alike if these are equal. */
    static List<String> fold(String name) {
        List<String> folded = tokensOf(name).stream().map(Token::text).toList();
        int from = 0;
        int to = folded.size();
        while (from < to && folded.get(from).equals(Token.SPACE)) {
            from++;
        }
        while (from < to && folded.get(to - 1).equals(Token.SPACE)) {
            to--;
        }
        return folded.subList(from, to);
    }

    private void readToken() {
        int character = Character.codePointAt(text, at);
        if (isSpace(character)) {
            readSpace();
        } else if (isWordPart(character)) {
            readWord();
        } else {
            readSign(character);
        }
    }

    private void readSpace() {
        int start = at;
        do {
            at++;
        } while (at < text.length() && isSpace(text.charAt(at)));
        tokens.add(new Token(Token.SPACE, start, at, false));
    }

    private void readWord() {
        int start = at;
        boolean softened = false;
        while (at < text.length()) {
            int character = Character.codePointAt(text, at);
            if (character != SOFT_HYPHEN && !isWordPart(character)) {
                break;
            }
            softened |= character == SOFT_HYPHEN;
            at += Character.charCount(character);
        }
        String raw = text.subSequence(start, at).toString();
        String word = softened ? raw.replace(String.valueOf(SOFT_HYPHEN), "") : raw;
        tokens.add(new Token(Characters.composed(word), start, at, true));
    }

    private void readSign(int character) {
        int start = at;
        at += Character.charCount(character);
        if (character != SOFT_HYPHEN) {
            tokens.add(new Token(foldSign(character), start, at, false));
        }
    }

    private static String foldSign(int character) {
        if (isApostrophe(character)) {
            return Token.APOSTROPHE;
        }
        return isHyphen(character) ? Token.HYPHEN : Character.toString(character);
    }

    /** Unicode calls the letter apostrophe a letter; here it is an apostrophe like the others. */
    private static boolean isWordPart(int character) {
        return Characters.isWordPart(character) && !isApostrophe(character);
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019' || character == '\u02BC';
    }

    private static boolean isHyphen(int character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
