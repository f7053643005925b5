package dev.glossator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Block;
import dev.glossator.model.Body.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The notes of one text: those defined, and those called, in the order of their calls. */
public final class NoteBook {
    private final BodyReader body;
    private final Map<String, Note> defined = new LinkedHashMap<>();
    private final Map<String, Span> calls = new LinkedHashMap<>();

    NoteBook(BodyReader body) {
        this.body = body;
    }

    /** A note with its label. */
    public void define(BasedSequence label, BasedSequence whole, List<Block> blocks) {
        var note = new Note(label.toString(), blocks, whole.getStartOffset(), whole.getEndOffset());
        Note first = defined.putIfAbsent(note.label(), note);
        if (first != null) {
            body.reporter()
                    .report(Diagnostic.of(
                                    Rule.DUPLICATE_NOTE, body.span(label), "there is a note `" + label + "` already")
                            .related("the first one is here", body.source().span(first.start(), first.end())));
        }
    }

    /** A note that stands where it is called. Returns its label, which cannot be typed. */
    public String inline(BasedSequence whole, List<Block> blocks) {
        String label = "in place " + (defined.size() + 1);
        defined.put(label, new Note(label, blocks, whole.getStartOffset(), whole.getEndOffset()));
        calls.put(label, body.span(whole));
        return label;
    }

    public void call(String label, BasedSequence whole) {
        calls.putIfAbsent(label, body.span(whole));
    }

    /** The notes that are called, in order. Reports calls without a note, and notes without a call. */
    List<Note> called() {
        calls.forEach((label, span) -> {
            if (!defined.containsKey(label)) {
                body.reporter()
                        .report(
                                Rule.UNDEFINED_NOTE,
                                span,
                                "there is no note `" + label + "`",
                                "write it as `[^" + label + "]: …` in a paragraph of its own");
            }
        });
        defined.values().stream()
                .filter(note -> !calls.containsKey(note.label()))
                .forEach(note -> body.reporter()
                        .report(
                                Rule.UNUSED_NOTE,
                                body.source()
                                        .span(
                                                note.start(),
                                                note.start() + note.label().length() + 3),
                                "nothing calls the note `" + note.label() + "`",
                                "call it with `[^" + note.label() + "]`, or delete it"));
        return calls.keySet().stream()
                .map(defined::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
