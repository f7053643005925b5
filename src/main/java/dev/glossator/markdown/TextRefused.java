package dev.glossator.markdown;

import dev.glossator.diagnostic.Rule;

/** A text that is not read to its end: it is nested too deeply, or more work than any honest text of its size. */
final class TextRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final int offset;
    private final String help;

    private TextRefused(Rule rule, int offset, String message, String help) {
        super(message, null, false, false);
        this.rule = rule;
        this.offset = offset;
        this.help = help;
    }

    /** Something at an offset is nested more deeply than is read. */
    static TextRefused tooDeep(int offset) {
        return new TextRefused(
                Rule.NESTED_TOO_DEEP,
                offset,
                "brackets, emphasis, lists or quotations are nested too deeply in this text",
                "nest at most " + BodyReader.DEEPEST + " levels");
    }

    /** The text from an offset on would take too long to read. */
    static TextRefused tooLarge(int offset, String message, String help) {
        return new TextRefused(Rule.TEXT_TOO_LARGE, offset, message, help);
    }

    Rule rule() {
        return rule;
    }

    int offset() {
        return offset;
    }

    String help() {
        return help;
    }
}
