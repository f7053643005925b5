package dev.glossator.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;

/** Gives file and line to what goes wrong in a tag of a template; Pebble names none for much of what its filters and tags throw. */
final class Placing extends AbstractNodeVisitor {
    Placing(PebbleTemplate template) {
        super((PebbleTemplateImpl) template);
    }

    /** An expression whose faults have a place. */
    static Expression<?> placed(Expression<?> expression, String template, int line) {
        return new PlacedExpression(expression, new Place(template, line));
    }

    @Override
    public void visit(BodyNode body) {
        super.visit(body);
        body.getChildren().replaceAll(this::placed);
    }

    /** Pebble tells by their class what it must run of a template that extends another, so two kinds of nodes stay what they are. */
    private RenderableNode placed(RenderableNode node) {
        if (node instanceof SetNode set) {
            var value =
                    new PlacedExpression(set.getValue(), new Place(getTemplate().getName(), set.getLineNumber()));
            return new SetNode(set.getLineNumber(), set.getName(), value);
        }
        if (node instanceof ImportNode || node instanceof TextNode) {
            return node;
        }
        return node instanceof AbstractRenderableNode tag
                ? new PlacedNode(tag, new Place(getTemplate().getName(), tag.getLineNumber()))
                : node;
    }

    private record Place(String template, int line) {
        /** The fault as one with a place; one that has a place keeps it. */
        RuntimeException fault(RuntimeException fault) {
            if (fault instanceof TemplateException) {
                return fault;
            }
            if (fault instanceof PebbleException known) {
                return known.getLineNumber() == null
                        ? new PebbleException(known, known.getPebbleMessage(), line, template)
                        : known;
            }
            return new PebbleException(fault, "this cannot be filled in: " + fault, line, template);
        }
    }

    private static final class PlacedNode extends AbstractRenderableNode {
        private final RenderableNode node;
        private final Place place;

        PlacedNode(AbstractRenderableNode node, Place place) {
            super(node.getLineNumber());
            this.node = node;
            this.place = place;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            try {
                node.render(self, writer, context);
            } catch (RuntimeException fault) {
                throw place.fault(fault);
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            node.accept(visitor);
        }
    }

    private static final class PlacedExpression implements Expression<Object> {
        private final Expression<?> expression;
        private final Place place;

        PlacedExpression(Expression<?> expression, Place place) {
            this.expression = expression;
            this.place = place;
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            try {
                return expression.evaluate(self, context);
            } catch (RuntimeException fault) {
                throw place.fault(fault);
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            expression.accept(visitor);
        }

        @Override
        public int getLineNumber() {
            return expression.getLineNumber();
        }
    }
}
