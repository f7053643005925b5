package dev.glossator.markdown.attribute;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.markdown.BodyReader;
import dev.glossator.name.NearestNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Attributes as they were typed. Whoever reads them takes what it knows; what is left over is reported. Not for several threads. */
public final class Attributes {
    /** What an attribute is by its form. */
    enum Kind {
        CLASS,
        ID,
        PAIR,
        OTHER
    }

    /**
     * One attribute.
     *
     * @param name the class, id or key
     * @param value of a pair; else empty
     * @param written where the name stands
     * @param place where the value stands, or the name if there is none
     * @param end the offset after it in the text of its block
     */
    record Item(Kind kind, String name, String value, BasedSequence written, BasedSequence place, int end) {}

    /** A word or some words that were given. */
    public record Value(String text, Span span) {
        /** The words between the spaces. */
        public List<String> words() {
            return Collections.list(new StringTokenizer(text)).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private final BasedSequence whole;
    private final List<Item> left;
    private final Set<String> known = new LinkedHashSet<>();

    Attributes(BasedSequence whole, List<Item> items) {
        this.whole = whole;
        this.left = new ArrayList<>(items);
    }

    /** From the opening brace to the closing one. */
    public BasedSequence whole() {
        return whole;
    }

    /** The first class among some, e.g. {@code quote}. */
    public Optional<String> takeClass(Collection<String> classes) {
        classes.forEach(name -> known.add("." + name));
        return take(Kind.CLASS, classes).map(Item::name);
    }

    /** Whether a class is left that nobody took. */
    public boolean hasClass() {
        return left.stream().anyMatch(item -> item.kind == Kind.CLASS);
    }

    public Optional<Value> takeId(BodyReader body) {
        return first(item -> item.kind == Kind.ID).map(item -> new Value(item.name, body.span(item.place)));
    }

    public Optional<Value> take(String key, BodyReader body) {
        known.add(key);
        return take(Kind.PAIR, List.of(key)).map(item -> new Value(item.value, body.span(item.place)));
    }

    private Optional<Item> take(Kind kind, Collection<String> names) {
        return first(item -> item.kind == kind && names.contains(item.name));
    }

    /** Takes the first of a sort away. */
    private Optional<Item> first(Predicate<Item> sort) {
        for (int i = 0; i < left.size(); i++) {
            if (sort.test(left.get(i))) {
                return Optional.of(left.remove(i));
            }
        }
        return Optional.empty();
    }

    /** Reports what nobody took: it must not vanish. */
    public void refuseRest(BodyReader body) {
        left.forEach(item -> body.reporter().report(unknown(item, body)));
        left.clear();
    }

    private Diagnostic unknown(Item item, BodyReader body) {
        String typed = signOf(item) + item.name;
        Span span = body.span(item.written);
        if (item.kind == Kind.OTHER) {
            return Diagnostic.of(Rule.BAD_ATTRIBUTE, span, "`" + typed + "` is no attribute")
                    .help("write `.class`, `key=word` or `key=\"some words\"`, with straight quotes");
        }
        if (item.kind == Kind.ID) {
            return Diagnostic.of(Rule.BAD_ATTRIBUTE, span, "`" + typed + "` gives an id where none is read")
                    .help("take it away");
        }
        if (known.contains(typed)) {
            return Diagnostic.of(Rule.BAD_ATTRIBUTE, span, "`" + typed + "` stands here twice")
                    .help("keep one of them");
        }
        Diagnostic finding = Diagnostic.of(Rule.BAD_ATTRIBUTE, span, "`" + typed + "` is not known here")
                .help("known are "
                        + known.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
        return NearestNames.nearest(typed, known)
                .filter(near -> near.startsWith(".") == typed.startsWith("."))
                .map(near -> finding.fix(Fix.replace(
                        "write `" + near + "`", false, span, near.startsWith(".") ? near.substring(1) : near)))
                .orElse(finding);
    }

    private static String signOf(Item item) {
        return switch (item.kind) {
            case CLASS -> ".";
            case ID -> "#";
            case PAIR, OTHER -> "";
        };
    }
}
