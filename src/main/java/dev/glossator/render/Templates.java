package dev.glossator.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fills templates. They see one record, {@code page}, through its components alone, and the function {@code say}. */
final class Templates {
    /** Pebble does not escape what stands in these, and {@code cache} would show one page's words on another. */
    private static final List<String> UNSAFE_TAGS = List.of("cache", "embed");

    /** Looks for a class of the name it is given, and for words in the language of the machine. */
    private static final List<String> UNSAFE_FUNCTIONS = List.of("i18n");

    private final PebbleEngine engine;
    private final References references;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();

    Templates(Theme theme, Wording wording) {
        this.references = new References(theme, this::read);
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                        .disallowedTokenParserTags(UNSAFE_TAGS)
                        .disallowedFunctionKeys(UNSAFE_FUNCTIONS)
                        .build())
                .extension(new SayFunction(wording), new Guards(references))
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
     * @throws TemplateException if the template has a fault, or one that it leads to
     */
    String fill(String name, Record page) {
        var out = new StringWriter();
        try {
            follow(name);
            engine.getTemplate(name).evaluate(out, Map.of("page", page));
            return out.toString();
        } catch (PebbleException fault) {
            throw new TemplateException(where(fault, name) + ": " + words(fault), fault);
        } catch (TemplateException fault) {
            throw fault;
        } catch (RuntimeException fault) {
            // Pebble's parser stumbles, e.g. over {{ page["title"]() }}, and gives no line
            throw new TemplateException("templates/" + name + ": this cannot be read: " + fault, fault);
        } catch (StackOverflowError endless) {
            throw new TemplateException("templates/" + name + ": a macro or block calls itself without end", endless);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void read(String name) {
        engine.getTemplate(name);
    }

    private void follow(String name) {
        if (!followed.contains(name)) {
            references.follow(name);
            followed.add(name);
        }
    }

    private static String where(PebbleException fault, String name) {
        String file = fault.getFileName() == null ? name : fault.getFileName();
        return "templates/" + file + (fault.getLineNumber() == null ? "" : ":" + fault.getLineNumber());
    }

    /** What is wrong, without the names of classes where Pebble would tell them. */
    private static String words(PebbleException fault) {
        if (fault instanceof AttributeNotFoundException missing) {
            return "there is no `" + missing.getAttributeName() + "` here";
        }
        if (fault instanceof ClassAccessException) {
            return "a template may read the components of records, and call no other method";
        }
        return fault.getPebbleMessage();
    }

    /** Components of records, and what a loop knows of itself. Pebble asks once for each method of a class. */
    private static boolean isComponent(Object object, Method method) {
        if (object instanceof ForNode.LoopVariables) {
            return method.getParameterCount() == 0 && method.getDeclaringClass() == object.getClass();
        }
        return object instanceof Record
                && Arrays.stream(object.getClass().getRecordComponents())
                        .anyMatch(component -> method.equals(component.getAccessor()));
    }

    /** Holds references between templates against the theme, and gives faults their places. */
    private static final class Guards extends AbstractExtension {
        private final References references;

        Guards(References references) {
            this.references = references;
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            return ReferenceTag.all(references);
        }

        @Override
        public List<NodeVisitorFactory> getNodeVisitors() {
            return List.of(template -> new Placing(template));
        }
    }
}
