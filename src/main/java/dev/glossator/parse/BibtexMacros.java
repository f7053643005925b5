package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import org.jbibtex.ConcateValue;
import org.jbibtex.CrossReferenceValue;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Value;

/**
 * Puts the words of macros in their place. A macro may name others, so a short text can stand for an endless one: all values of a file
 * together may have two million parts and characters.
 */
final class BibtexMacros {
    private static final int MOST = 1024 * 1024 * 2;

    private final SourceText source;
    private int spent;

    BibtexMacros(SourceText source) {
        this.source = source;
    }

    /** The words of a value with all that its macros stand for. */
    String text(Value value) {
        var text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    /** Parts joined by {@code #} lean to the right, so the way along them needs no recursion. */
    private void append(Value value, StringBuilder text) {
        Value rest = value;
        while (rest instanceof ConcateValue joined) {
            append(joined.getLeft(), text);
            rest = joined.getRight();
        }
        spend(1);
        if (rest instanceof ReferenceValue macro) {
            append(macro.getString().getValue(), text);
        } else if (rest instanceof CrossReferenceValue reference) {
            append(reference.getValue(), text);
        } else {
            String words = rest.toUserString();
            spend(words.length());
            text.append(words);
        }
    }

    private void spend(int amount) {
        spent += amount;
        if (spent > MOST) {
            throw new Refused(Diagnostic.of(
                            Rule.BIBTEX_SYNTAX, source.span(0, 0), "the macros of this file stand for too much text")
                    .help("write the words out where they are few"));
        }
    }
}
