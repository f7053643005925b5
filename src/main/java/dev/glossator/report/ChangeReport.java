package dev.glossator.report;

import dev.glossator.diagnostic.Change;
import dev.glossator.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes for people: each thing with its place, and below it a line for each of its changes.
 *
 * <pre>{@code
 * content/claims/talks.yaml:3: claim `talks-length`
 *   new basis: courier-1204
 *   status: reported -> confirmed
 * content/glossary/stad.md:1: new entry `stad`: Ane Stad
 * main:content/glossary/berg.md:1: gone entry `berg`: Odd Berg
 * }</pre>
 */
public final class ChangeReport {
    private final String base;

    /** @param base the other state, as the writer calls it; stands before places that only it has */
    public ChangeReport(String base) {
        this.base = base;
    }

    /** The changes in the given order, in which those of one thing stand together; each line ended by {@code \n}. */
    public String of(List<Change> changes) {
        Map<String, List<Change>> things = new LinkedHashMap<>();
        for (Change change : changes) {
            String thing = change.of().word() + " " + change.id();
            things.computeIfAbsent(thing, key -> new ArrayList<>()).add(change);
        }
        var out = new StringBuilder();
        things.values().forEach(thing -> append(thing, out));
        return out.toString();
    }

    private void append(List<Change> thing, StringBuilder out) {
        Change first = thing.get(0);
        Span place = thing.stream().map(Change::span).sorted().findFirst().orElse(first.span());
        String name = first.of().word() + " `" + Visible.text(first.id()) + "`";
        if (first.isOfTheWhole()) {
            boolean gone = first.after().isEmpty();
            String words = first.kind().word() + " " + name + ": " + Visible.text(first.before() + first.after());
            out.append(gone ? Visible.text(base) + ":" : "").append(line(place, words));
            return;
        }
        out.append(line(place, name));
        thing.forEach(
                change -> out.append("  ").append(Visible.text(words(change))).append('\n'));
    }

    private static String line(Span place, String words) {
        return Visible.text(place.file()) + ":" + place.line() + ": " + words + "\n";
    }

    private static String words(Change change) {
        return switch (change.kind()) {
            case CHANGED -> change.what() + ": " + change.before() + " -> " + change.after();
            case NEW -> "new " + change.what() + ": " + change.after();
            case GONE -> "gone " + change.what() + ": " + change.before();
        };
    }
}
