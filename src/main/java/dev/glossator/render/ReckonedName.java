package dev.glossator.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.function.Consumer;

/** The name of a template that is known only when a page is filled, such as {@code "partials/" ~ page.kind ~ ".html"}. */
final class ReckonedName implements Expression<String> {
    private final Expression<?> written;
    private final Consumer<String> met;

    /**
     * A name.
     *
     * @param met is told the name each time, before the template is asked for
     */
    ReckonedName(Expression<?> written, Consumer<String> met) {
        this.written = written;
        this.met = met;
    }

    @Override
    public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object name = written.evaluate(self, context);
        met.accept(name instanceof String text ? text : "");
        return String.valueOf(name);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        written.accept(visitor);
    }

    @Override
    public int getLineNumber() {
        return written.getLineNumber();
    }
}
