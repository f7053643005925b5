package dev.glossator.parse;

import dev.glossator.language.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * LaTeX, as it stands in the values of BibTeX, as plain text. Braces and commands that only set type go, accents and symbols become
 * characters, and white space becomes single spaces. A command that is not known is remembered, so that it can be reported.
 */
final class Latex {
    /** What can stand between two brackets that quote. */
    private static final String NOTHING = "";

    private final String latex;
    private final StringBuilder text = new StringBuilder();
    /** What is written at the end of each open group. */
    private final Deque<String> closings = new ArrayDeque<>();

    private String nextClosing = NOTHING;
    private Optional<LatexSymbols.Accent> accent = Optional.empty();
    private Optional<String> unknown = Optional.empty();
    private int position;

    private Latex(String latex) {
        this.latex = latex;
    }

    /**
     * What a text says.
     *
     * @param unknown the first command that is not known, e.g. {@code \foo}
     */
    record Plain(String text, Optional<String> unknown) {}

    static Plain read(String latex) {
        var reading = new Latex(latex);
        while (reading.position < latex.length()) {
            reading.step();
        }
        reading.bareAccent();
        return new Plain(Characters.composed(reading.text.toString()).strip(), reading.unknown);
    }

    private void step() {
        char c = latex.charAt(position);
        if (c == '\\') {
            command();
        } else if (c == '{') {
            closings.push(nextClosing);
            nextClosing = NOTHING;
            position++;
        } else if (c == '}') {
            bareAccent();
            text.append(closings.isEmpty() ? NOTHING : closings.pop());
            position++;
        } else if (Character.isWhitespace(c)) {
            space();
        } else {
            characters();
        }
    }

    /** A backslash with letters, or with one other character. */
    private void command() {
        int end = position + 1;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        boolean isWord = end > position + 1;
        String name = isWord ? latex.substring(position + 1, end) : oneCharacter(end);
        position = isWord ? afterSpace(end) : end + name.length();
        meaning(name);
    }

    private String oneCharacter(int at) {
        return at < latex.length() ? latex.substring(at, latex.offsetByCodePoints(at, 1)) : "";
    }

    private void meaning(String name) {
        if (LatexSymbols.accent(name).isPresent()) {
            bareAccent();
            accent = LatexSymbols.accent(name);
        } else if (name.equals("enquote")) {
            append("\u201C");
            nextClosing = "\u201D";
        } else if (LatexSymbols.symbol(name).isPresent()) {
            LatexSymbols.symbol(name).ifPresent(this::append);
        } else if (!LatexSymbols.setsType(name)) {
            unknown = unknown.or(() -> Optional.of("\\" + name));
            append("\\" + name);
        }
    }

    private void space() {
        position = afterSpace(position);
        if (accent.isEmpty()) {
            separate();
        }
    }

    private void separate() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** One character, or several that stand for one. */
    private void characters() {
        String plain = LatexSymbols.ligature(latex, position);
        if (plain.isEmpty()) {
            plain = oneCharacter(position);
            position += plain.length();
            append(plain.equals("~") ? "\u00A0" : plain);
        } else {
            position += LatexSymbols.lengthOf(plain);
            append(plain);
        }
    }

    private void append(String characters) {
        if (characters.equals(" ")) {
            separate();
        } else if (accent.isPresent() && !characters.isEmpty()) {
            int first = characters.offsetByCodePoints(0, 1);
            text.append(LatexSymbols.withDot(characters.substring(0, first)))
                    .append(accent.get().mark())
                    .append(characters, first, characters.length());
            accent = Optional.empty();
        } else {
            text.append(characters);
        }
    }

    /** An accent over nothing is the sign itself: {@code \~{}} stands for a tilde. */
    private void bareAccent() {
        accent.ifPresent(bare -> text.append(bare.sign()));
        accent = Optional.empty();
    }

    private int afterSpace(int from) {
        int next = from;
        while (next < latex.length() && Character.isWhitespace(latex.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
