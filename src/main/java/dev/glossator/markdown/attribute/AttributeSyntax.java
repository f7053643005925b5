package dev.glossator.markdown.attribute;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads attributes, as in Pandoc: <code>{.class #id key=word key="some words"}</code>. */
public final class AttributeSyntax {
    /** Characters between the braces. */
    static final int LONGEST = 4000;

    private static final Pattern OPENING = Pattern.compile("\\{\\s*+(?:[.#]|[A-Za-z][\\w-]*+=)");
    private static final Pattern ITEM = Pattern.compile(
            "\\s*+(?:\\.(?<class>[\\w-]++)|#(?<id>[^\\s{}\"]++)|(?<key>[A-Za-z][\\w-]*+)=(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"|(?<bare>[^\\s{}\"“”„«»]++)))(?=[\\s}])",
            Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("\\s*+(?<other>[^\\s{}]++)");
    private static final Pattern END = Pattern.compile("\\s*+}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private AttributeSyntax() {}

    /** Whether attributes begin at an offset: a brace, and after it {@code .}, {@code #} or {@code word=}. */
    public static boolean opensAt(BasedSequence text, int offset) {
        return offset < text.length()
                && text.charAt(offset) == '{'
                && OPENING.matcher(text)
                        .region(offset, Math.min(text.length(), offset + LONGEST))
                        .lookingAt();
    }

    /** The attributes that begin at an offset; empty if none do, or if they have no end. */
    public static Optional<Attributes> at(BasedSequence text, int offset) {
        if (!opensAt(text, offset)) {
            return Optional.empty();
        }
        int most = Math.min(text.length(), offset + LONGEST);
        List<Attributes.Item> items = new ArrayList<>();
        int at = offset + 1;
        while (at < most) {
            Matcher end = END.matcher(text).region(at, most);
            if (end.lookingAt()) {
                return Optional.of(new Attributes(text.subSequence(offset, end.end()), items));
            }
            Optional<Attributes.Item> item = item(text, at, most);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            at = item.get().end();
        }
        return Optional.empty();
    }

    private static Optional<Attributes.Item> item(BasedSequence text, int at, int most) {
        Matcher item = ITEM.matcher(text).region(at, most).useTransparentBounds(true);
        if (item.lookingAt()) {
            return Optional.of(item(text, item));
        }
        Matcher other = OTHER.matcher(text).region(at, most);
        return other.lookingAt()
                ? Optional.of(new Attributes.Item(
                        Attributes.Kind.OTHER,
                        other.group("other"),
                        "",
                        text.subSequence(other.start("other"), other.end()),
                        text.subSequence(other.start("other"), other.end()),
                        other.end()))
                : Optional.empty();
    }

    private static Attributes.Item item(BasedSequence text, Matcher item) {
        if (item.group("class") != null) {
            return plain(Attributes.Kind.CLASS, "class", text, item);
        }
        if (item.group("id") != null) {
            return plain(Attributes.Kind.ID, "id", text, item);
        }
        String group = item.group("quoted") == null ? "bare" : "quoted";
        BasedSequence written = text.subSequence(item.start(group), item.end(group));
        return new Attributes.Item(
                Attributes.Kind.PAIR,
                item.group("key"),
                group.equals("bare") ? written.toString() : words(written),
                text.subSequence(item.start("key"), item.end("key")),
                written,
                item.end());
    }

    private static Attributes.Item plain(Attributes.Kind kind, String group, BasedSequence text, Matcher item) {
        BasedSequence written = text.subSequence(item.start(group), item.end(group));
        return new Attributes.Item(kind, written.toString(), "", written, written, item.end());
    }

    private static String words(BasedSequence quoted) {
        return ESCAPED.matcher(quoted).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }
}
