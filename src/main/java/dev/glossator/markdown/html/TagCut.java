package dev.glossator.markdown.html;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Cuts a block of HTML into tags and words; what is in a tag is for jsoup to say. */
final class TagCut {
    private final BasedSequence text;

    TagCut(BasedSequence text) {
        this.text = text;
    }

    void into(Node parent) {
        int past = 0;
        int open = text.indexOf('<');
        while (open >= 0) {
            int end = Math.max(endOfTag(open), endOfBeginning(open));
            if (end > open) {
                words(past, open, parent);
                parent.appendChild(new HtmlInline(text.subSequence(open, end)));
                past = end;
            }
            open = text.indexOf('<', Math.max(end, open + 1));
        }
        words(past, text.length(), parent);
    }

    private void words(int start, int end, Node parent) {
        if (end > start) {
            parent.appendChild(new RawText(text.subSequence(start, end)));
        }
    }

    /** The offset past the sign that closes a tag, or -1: a sign in quotes closes nothing, and no tag holds another's beginning. */
    private int endOfTag(int open) {
        int name = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        if (name >= text.length() || !isLetter(text.charAt(name))) {
            return -1;
        }
        char quote = 0;
        for (int i = name; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return -1;
    }

    /** What looks like a tag and is none is handed on as one, so that it is told of; the offset past its first sign, or -1. */
    private int endOfBeginning(int open) {
        int next = open + 1;
        if (next >= text.length() || text.matchChars("<!--", open)) {
            return -1;
        }
        char c = text.charAt(next);
        return isLetter(c) || c == '/' || c == '!' || c == '?' ? next + 1 : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
