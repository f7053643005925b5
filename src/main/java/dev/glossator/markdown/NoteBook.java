package dev.glossator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Block;
import dev.glossator.model.Body.Note;
import dev.glossator.model.NoteKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The notes of one text: those defined, and those called, in the order of their calls. */
public final class NoteBook {
    private final BodyReader body;
    private final Map<String, Note> defined = new LinkedHashMap<>();
    private final Map<String, Span> labels = new HashMap<>();
    private final Map<String, Span> calls = new LinkedHashMap<>();

    NoteBook(BodyReader body) {
        this.body = body;
    }

    /** A note with its label. */
    public void define(BasedSequence label, BasedSequence whole, List<Block> blocks) {
        define(label.toString(), List.of(), body.span(label), whole, blocks);
    }

    /**
     * A note with its label and its kinds.
     *
     * @param written where the label stands
     */
    public void define(String label, List<NoteKind> kinds, Span written, BasedSequence whole, List<Block> blocks) {
        Span first = labels.putIfAbsent(label, written);
        if (first == null) {
            defined.put(label, new Note(label, kinds, blocks, whole.getStartOffset(), whole.getEndOffset()));
        } else {
            body.reporter()
                    .report(Diagnostic.of(Rule.DUPLICATE_NOTE, written, "there is a note `" + label + "` already")
                            .related("the first one is here", first));
        }
    }

    /** A note that stands where it is called. Returns its label, which cannot be typed. */
    public String inline(BasedSequence whole, List<NoteKind> kinds, List<Block> blocks) {
        String label = "in place " + (defined.size() + 1);
        defined.put(label, new Note(label, kinds, blocks, whole.getStartOffset(), whole.getEndOffset()));
        calls.put(label, body.span(whole));
        return label;
    }

    public void call(String label, Span place) {
        calls.putIfAbsent(label, place);
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
                                Objects.requireNonNull(labels.get(note.label())),
                                "nothing calls the note `" + note.label() + "`",
                                "call it with `[^" + note.label() + "]`, or delete it"));
        return calls.keySet().stream()
                .map(defined::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
