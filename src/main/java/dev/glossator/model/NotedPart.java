package dev.glossator.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some blocks in a row, with the notes that stand beside the last of them: those first called there, and those first called in these.
 */
public record NotedPart(List<Block> blocks, List<Body.Note> notes) {
    public NotedPart {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** A body cut after each block that first calls a note, and after key points; a heading stays with the block below it. */
    static List<NotedPart> of(Body body) {
        Map<String, Body.Note> waiting = body.notes().stream()
                .collect(Collectors.toMap(
                        Body.Note::label, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        List<NotedPart> parts = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Body.Note> notes = new ArrayList<>();
        for (Block block : body.blocks()) {
            blocks.add(block);
            if (!waiting.isEmpty()) {
                takeCalled(block, waiting, notes);
            }
            if (isKeyPoints(block) || (!notes.isEmpty() && !(block instanceof Block.Heading))) {
                parts.add(new NotedPart(blocks, notes));
                blocks.clear();
                notes.clear();
            }
        }
        return withRest(parts, blocks, notes, waiting.values());
    }

    /** Whether these are key points, which stand before whatever a page has above its text. */
    public boolean isKeyPoints() {
        return !blocks.isEmpty() && blocks.stream().allMatch(NotedPart::isKeyPoints);
    }

    private static boolean isKeyPoints(Block block) {
        return block instanceof Fenced.Part part && part.purpose() == Fenced.Purpose.KEY_POINTS;
    }

    /** Without recursion: a chain of notes that call one another may be as long as the file. */
    private static void takeCalled(Block from, Map<String, Body.Note> waiting, List<Body.Note> notes) {
        int next = notes.size();
        takeCalled(List.of(from), waiting, notes);
        while (next < notes.size()) {
            takeCalled(notes.get(next).blocks(), waiting, notes);
            next++;
        }
    }

    private static void takeCalled(List<Block> from, Map<String, Body.Note> waiting, List<Body.Note> notes) {
        new Body(from, List.of()).eachInline(inline -> {
            if (inline instanceof Inline.NoteCall call && waiting.containsKey(call.label())) {
                notes.add(waiting.remove(call.label()));
            }
        });
    }

    private static List<NotedPart> withRest(
            List<NotedPart> parts, List<Block> blocks, List<Body.Note> notes, Collection<Body.Note> uncalled) {
        List<Body.Note> rest = new ArrayList<>(notes);
        rest.addAll(uncalled);
        if (!blocks.isEmpty() || !rest.isEmpty()) {
            parts.add(new NotedPart(blocks, rest));
        }
        return List.copyOf(parts);
    }
}
