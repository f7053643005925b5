package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.RefusedCharacter;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as values with places, never as Java objects. Scalars stay the words that the writer typed; anchors, aliases, tags, merge
 * keys and directives are refused, so that a small text cannot stand for a large one.
 */
final class YamlTree {
    /** The deepest nesting that is read. */
    static final int DEEPEST = 20;

    private final YamlMarks marks;
    private final Reporter reporter;
    private final Parser events;

    private YamlTree(SourceText source, int start, int end, Reporter reporter) {
        String text = source.text().substring(start, end);
        YamlDirectives.refuse(source, start, end);
        this.marks = new YamlMarks(source, start, text);
        this.reporter = reporter;
        this.events = new ParserImpl(new StreamReader(text), options(text));
    }

    /** The value that a part of a text holds, an empty scalar if that is nothing; empty if it is faulty, which was reported. */
    static Optional<Value> read(SourceText source, int start, int end, Reporter reporter) {
        try {
            return new YamlTree(source, start, end, reporter).root();
        } catch (Refused refused) {
            reporter.report(refused.diagnostic());
        } catch (MarkedYAMLException fault) {
            reporter.report(YamlFaults.of(fault, source, start));
        } catch (ReaderException fault) {
            int place = source.text().offsetByCodePoints(start, fault.getPosition());
            reporter.report(
                    Rule.YAML_SYNTAX,
                    source.span(place, place),
                    String.format(Locale.ROOT, "the character U+%04X may not stand in YAML", fault.getCodePoint()),
                    "delete it; an editor can show hidden characters");
        } catch (YAMLException fault) {
            reporter.report(Rule.YAML_SYNTAX, source.span(start, start), "this is no YAML", "look at the first lines");
        }
        return Optional.empty();
    }

    private Optional<Value> root() {
        Optional<Value> root = Optional.empty();
        while (events.peekEvent() != null) {
            Event event = events.getEvent();
            if (event instanceof DocumentStartEvent && root.isPresent()) {
                throw refuse(event, "a second document begins here", "take the line `---` away");
            }
            if (event instanceof NodeEvent node) {
                root = Optional.of(value(node, 1));
            }
        }
        return root.isPresent() ? root : Optional.of(new Scalar("", true, marks.start()));
    }

    private Value value(NodeEvent event, int depth) {
        refuseTricks(event);
        if (depth > DEEPEST) {
            throw refuse(event, "this is nested more than " + DEEPEST + " deep", "make a flatter list");
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(event, depth);
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping(mapping, depth);
        }
        return scalar((ScalarEvent) event);
    }

    /** The decoder refused hidden characters that are typed; these come from escapes, e.g. {@code "\\u202e"}. */
    private Scalar scalar(ScalarEvent event) {
        String text = event.getValue();
        RefusedCharacter.find(text, 0).ifPresent(place -> {
            throw Refused.hidden(text.codePointAt(place), marks.span(event, event));
        });
        return new Scalar(text, event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN, marks.span(event, event));
    }

    private Sequence sequence(Event first, int depth) {
        List<Value> items = new ArrayList<>();
        Event event = events.getEvent();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(value((NodeEvent) event, depth + 1));
            event = events.getEvent();
        }
        return new Sequence(items, marks.span(first, event));
    }

    private Mapping mapping(MappingStartEvent first, int depth) {
        var pairs = new Pairs(reporter);
        Event event = events.getEvent();
        while (!(event instanceof MappingEndEvent)) {
            Value key = value((NodeEvent) event, depth + 1);
            if (!(key instanceof Scalar name)) {
                throw refuse(event, "a key must be a word", "put a text with `{`, `[` or `?` at its start in quotes");
            }
            if (name.text().equals("<<")) {
                throw refuse(event, "merge keys are not read", "write the fields out");
            }
            pairs.add(new Pair(name.text(), name.span(), value((NodeEvent) events.getEvent(), depth + 1)));
            event = events.getEvent();
        }
        boolean inBraces = first.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
        return new Mapping(pairs.list(), inBraces, marks.span(first, event));
    }

    private void refuseTricks(NodeEvent event) {
        if (event instanceof AliasEvent) {
            throw refuse(event, "aliases (`*name`) are not read", "write the value out, or put the text in quotes");
        }
        if (event.getAnchor() != null) {
            throw refuse(event, "anchors (`&name`) are not read", "write the value out, or put the text in quotes");
        }
        if (tagOf(event) != null) {
            throw refuse(event, "tags (`!name`) are not read", "take the tag away, or put the text in quotes");
        }
    }

    private static @org.jspecify.annotations.Nullable String tagOf(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof org.yaml.snakeyaml.events.CollectionStartEvent collection ? collection.getTag() : null;
    }

    private Refused refuse(Event event, String message, String help) {
        return new Refused(Diagnostic.of(Rule.YAML_SYNTAX, marks.span(event, event), message)
                .help(help));
    }

    private static LoaderOptions options(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(text.length() + 1);
        return options;
    }
}
