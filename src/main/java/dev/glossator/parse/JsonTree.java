package dev.glossator.parse;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.RefusedCharacter;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259, strictly) as values with places. Numbers stay the digits that were typed.
 *
 * <p>The library tells what stands where in the order of the text but not at which offset, so each of its tokens is found again in the
 * text, which is walked once.
 */
final class JsonTree {
    private final SourceText source;
    private final String text;
    private final Reporter reporter;
    private final JsonReader reader;
    private final Deque<Integer> open = new ArrayDeque<>();
    /** Just after the last token that was read. */
    private int position;

    private JsonTree(SourceText source, Reporter reporter) {
        this.source = source;
        this.text = source.text();
        this.reporter = reporter;
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
    }

    /** The value that a text holds, an empty scalar if that is nothing; empty if it is faulty, which was reported. */
    static Optional<Value> read(SourceText source, Reporter reporter) {
        if (source.text().isBlank()) {
            return Optional.of(new Scalar("", true, source.span(0, 0)));
        }
        var tree = new JsonTree(source, reporter);
        boolean whole = false;
        try {
            Value value = tree.value();
            whole = true;
            return tree.reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(value) : Optional.empty();
        } catch (Refused refused) {
            reporter.report(refused.diagnostic());
        } catch (IOException fault) {
            reporter.report(JsonFaults.of(fault, source, tree.afterSeparator(), whole, tree.open));
        }
        return Optional.empty();
    }

    private Value value() throws IOException {
        JsonToken token = reader.peek();
        int start = afterSeparator();
        return switch (token) {
            case BEGIN_ARRAY -> sequence(start);
            case BEGIN_OBJECT -> mapping(start);
            case STRING -> string(start);
            default -> plain(token, start);
        };
    }

    private Sequence sequence(int start) throws IOException {
        reader.beginArray();
        enter(start);
        List<Value> items = new ArrayList<>();
        while (reader.hasNext()) {
            items.add(value());
        }
        reader.endArray();
        return new Sequence(items, leave());
    }

    private Mapping mapping(int start) throws IOException {
        reader.beginObject();
        enter(start);
        var pairs = new Pairs(reporter);
        while (reader.hasNext()) {
            int key = afterSeparator();
            String name = reader.nextName();
            var words = (Scalar) words(name, key);
            pairs.add(new Pair(name, words.span(), value()));
        }
        reader.endObject();
        return new Mapping(pairs.list(), false, leave());
    }

    private void enter(int start) {
        open.push(start);
        position = start + 1;
        if (open.size() > YamlTree.DEEPEST) {
            throw refuse(
                    start, start + 1, "this is nested more than " + YamlTree.DEEPEST + " deep", "make a flatter list");
        }
    }

    private Span leave() {
        position = afterSeparator() + 1;
        return source.span(open.pop(), position);
    }

    private Value string(int start) throws IOException {
        return words(reader.nextString(), start);
    }

    /** Their place is that between the quotes. */
    private Value words(String words, int start) {
        position = closingQuote(start) + 1;
        RefusedCharacter.find(words, 0).ifPresent(place -> {
            throw Refused.hidden(words.codePointAt(place), source.span(start + 1, position - 1));
        });
        return new Scalar(words, false, source.span(start + 1, position - 1));
    }

    /** A number, {@code true}, {@code false} or {@code null}, which is nothing. */
    private Value plain(JsonToken token, int start) throws IOException {
        String written = switch (token) {
            case NUMBER -> reader.nextString();
            case BOOLEAN -> String.valueOf(reader.nextBoolean());
            default -> {
                reader.nextNull();
                yield "null";
            }
        };
        position = start + written.length();
        return new Scalar(token == JsonToken.NULL ? "" : written, true, source.span(start, position));
    }

    /** The next character that is no white space, a comma or colon before it passed over. */
    private int afterSeparator() {
        int next = afterSpace(position);
        boolean separator = next < text.length() && (text.charAt(next) == ',' || text.charAt(next) == ':');
        return separator ? afterSpace(next + 1) : next;
    }

    private int afterSpace(int offset) {
        int next = offset;
        while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private int closingQuote(int opening) {
        int next = opening + 1;
        while (text.charAt(next) != '"') {
            next += text.charAt(next) == '\\' ? 2 : 1;
        }
        return next;
    }

    private Refused refuse(int from, int to, String message, String help) {
        return new Refused(
                Diagnostic.of(Rule.JSON_SYNTAX, source.span(from, to), message).help(help));
    }
}
