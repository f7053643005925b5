package dev.glossator.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills templates. They see one record, {@code page}, through its components alone, and the function {@code say}. */
final class Templates {
    private final PebbleEngine engine;

    Templates(Theme theme, Wording wording) {
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .extension(new Words(wording))
                .strictVariables(true)
                .newLineTrimming(false)
                .defaultLocale(Locale.ROOT)
                .methodAccessValidator((object, method) -> isComponent(object, method))
                .build();
    }

    /**
     * The text that a template makes of a page.
     *
     * @param name of the template's file, e.g. {@code article.html}
     * @throws TemplateException if the template has a fault
     */
    String fill(String name, Record page) {
        var out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, Map.of("page", page));
            return out.toString();
        } catch (PebbleException fault) {
            throw new TemplateException(where(fault, name) + ": " + fault.getPebbleMessage(), fault);
        } catch (TemplateException fault) {
            throw fault;
        } catch (RuntimeException fault) {
            // what a filter or a sum throws, e.g. 1 / 0: Pebble gives it no place
            throw new TemplateException("templates/" + name + ": " + fault, fault);
        } catch (StackOverflowError cycle) {
            throw new TemplateException("templates/" + name + ": a template includes itself", cycle);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String where(PebbleException fault, String name) {
        String file = fault.getFileName() == null ? name : fault.getFileName();
        return "templates/" + file + (fault.getLineNumber() == null ? "" : ":" + fault.getLineNumber());
    }

    /** Components of records, and what a loop knows of itself. */
    private static boolean isComponent(Object object, Method method) {
        boolean isKnown = object instanceof Record || object instanceof ForNode.LoopVariables;
        return isKnown && method.getParameterCount() == 0 && method.getDeclaringClass() == object.getClass();
    }

    /** Brings {@code say("key", …)} into templates. */
    private static final class Words extends AbstractExtension implements Function {
        private final Wording wording;

        Words(Wording wording) {
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
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            try {
                return wording.say(String.valueOf(arguments.get("0")), rest(arguments));
            } catch (TemplateException fault) {
                throw new PebbleException(fault, fault.getMessage(), line, template.getName());
            }
        }

        /** The values after the key; Pebble numbers the arguments as texts, from {@code "0"}. */
        private static Object[] rest(Map<String, Object> arguments) {
            Object[] rest = new Object[Math.max(0, arguments.size() - 1)];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = arguments.get(String.valueOf(i + 1));
            }
            return rest;
        }
    }
}
