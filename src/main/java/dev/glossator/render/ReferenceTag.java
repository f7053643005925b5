package dev.glossator.render;

import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.parser.ExpressionParser;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.parser.ParserOptions;
import io.pebbletemplates.pebble.parser.StoppingCondition;
import io.pebbletemplates.pebble.tokenParser.ExtendsTokenParser;
import io.pebbletemplates.pebble.tokenParser.FromTokenParser;
import io.pebbletemplates.pebble.tokenParser.ImportTokenParser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tag of Pebble's that names another template. Pebble reads it; the name goes to {@link References}, with its place. */
final class ReferenceTag implements TokenParser {
    private final TokenParser pebble;
    private final References references;

    private ReferenceTag(TokenParser pebble, References references) {
        this.pebble = pebble;
        this.references = references;
    }

    static List<TokenParser> all(References references) {
        return Stream.of(
                        new ExtendsTokenParser(),
                        new IncludeTokenParser(),
                        new ImportTokenParser(),
                        new FromTokenParser())
                .<TokenParser>map(tag -> new ReferenceTag(tag, references))
                .toList();
    }

    @Override
    public String getTag() {
        return pebble.getTag();
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        return pebble.parse(token, new NameFirst(parser, token.getLineNumber()));
    }

    /** The expression itself if it is a plain text, whose reference is then known at once. */
    private Expression<?> name(Expression<?> written, String from, int line) {
        if (written instanceof LiteralStringExpression literal) {
            references.add(new Reference(from, line, getTag(), literal.getValue()));
            return literal;
        }
        var reckoned = new ReckonedName(written, name -> references.meet(new Reference(from, line, getTag(), name)));
        return Placing.placed(reckoned, from, line);
    }

    /** Pebble's parser, but the first expression asked of it is the name of a template: so all these tags begin. */
    private final class NameFirst implements Parser {
        private final Parser parser;
        private final int line;
        private boolean isNamed;

        NameFirst(Parser parser, int line) {
            this.parser = parser;
            this.line = line;
        }

        @Override
        public ExpressionParser getExpressionParser() {
            if (isNamed) {
                return parser.getExpressionParser();
            }
            isNamed = true;
            return new ExpressionParser(this, Map.of(), Map.of(), new ParserOptions()) {
                @Override
                public Expression<?> parseExpression() {
                    Expression<?> written = parser.getExpressionParser().parseExpression();
                    return name(written, getStream().getFilename(), line);
                }
            };
        }

        @Override
        public RootNode parse(TokenStream stream) {
            return parser.parse(stream);
        }

        @Override
        public BodyNode subparse() {
            return parser.subparse();
        }

        @Override
        public BodyNode subparse(StoppingCondition stop) {
            return parser.subparse(stop);
        }

        @Override
        public TokenStream getStream() {
            return parser.getStream();
        }

        @Override
        public String peekBlockStack() {
            return parser.peekBlockStack();
        }

        @Override
        public String popBlockStack() {
            return parser.popBlockStack();
        }

        @Override
        public void pushBlockStack(String block) {
            parser.pushBlockStack(block);
        }
    }
}
