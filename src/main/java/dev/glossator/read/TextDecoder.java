package dev.glossator.read;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.RefusedCharacter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns the bytes of a file into text: UTF-8 alone, without a byte order mark, at most 1 MiB, without characters that nobody sees. */
final class TextDecoder {
    /** A file of another kind under the name of a text has thousands. */
    private static final int MOST_TOLD = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reporter reporter;

    TextDecoder(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Empty if the file cannot be used; then it was reported. */
    Optional<SourceText> decode(StoredFile file) {
        Span start = Span.startOf(file.path());
        try {
            if (file.size() > ContentReader.LARGEST_TEXT) {
                refuse(start, "the file is larger than 1 MiB", "divide it into several files");
                return Optional.empty();
            }
            return decode(file.path(), file.bytes());
        } catch (IOException failure) {
            refuse(start, "the file cannot be read", "look at its permissions");
            return Optional.empty();
        }
    }

    private Optional<SourceText> decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        var text = new SourceText(path, withoutMark(characters.flip().toString()));
        if (result.isError()) {
            int end = text.text().length();
            refuse(text.span(end, end), "from here on the text is not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
        return hasRefusedCharacter(text) ? Optional.empty() : Optional.of(text);
    }

    /** Reports the characters that no text may hold, the first ones if there are many. */
    private boolean hasRefusedCharacter(SourceText text) {
        OptionalInt found = RefusedCharacter.find(text.text(), 0);
        boolean hasAny = found.isPresent();
        for (int told = 0; told < MOST_TOLD && found.isPresent(); told++) {
            int place = found.getAsInt();
            int codePoint = text.text().codePointAt(place);
            int next = place + Character.charCount(codePoint);
            reporter.report(
                    Rule.HIDDEN_CHARACTER,
                    text.span(place, next),
                    RefusedCharacter.words(codePoint) + " stands here",
                    "delete it; an editor can show hidden characters");
            found = RefusedCharacter.find(text.text(), next);
        }
        return hasAny;
    }

    private void refuse(Span span, String message, String help) {
        reporter.report(Rule.UNREADABLE_FILE, span, message, help);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
