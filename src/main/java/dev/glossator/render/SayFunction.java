package dev.glossator.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings {@code say("key", …)} into templates. */
final class SayFunction extends AbstractExtension implements Function {
    private final Wording wording;

    SayFunction(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", this);
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
        return null;
    }

    @Override
    public Object execute(Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
        try {
            return wording.say(key(arguments), rest(arguments));
        } catch (TemplateException fault) {
            throw new PebbleException(fault, fault.getMessage(), line, template.getName());
        }
    }

    /** The first argument; Pebble numbers them as texts, from {@code "0"}. */
    private static String key(Map<String, Object> arguments) {
        if (arguments.get("0") instanceof String key) {
            return key;
        }
        throw new TemplateException("`say` needs the key of some words first, such as `article.minutes`");
    }

    /** The values after the key. */
    private static Object[] rest(Map<String, Object> arguments) {
        Object[] rest = new Object[arguments.size() - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = shown(arguments.get(String.valueOf(i + 1)), i + 2);
        }
        return rest;
    }

    private static Object shown(@Nullable Object argument, int position) {
        if (argument instanceof String || argument instanceof Number) {
            return argument;
        }
        throw new TemplateException("argument " + position + " of `say` is neither a text nor a number");
    }
}
