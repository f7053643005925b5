package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.parse.Value.Sequence;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX as records of sources, with places. Macros are put in; comments and {@code @preamble} are passed over. */
final class BibtexTree {
    private final SourceText source;
    private final Reporter reporter;
    private final BibtexTokens tokens;
    private final Map<String, Span> entries = new HashMap<>();
    private final Map<String, Span> macros = new HashMap<>();

    private BibtexTree(SourceText source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
        this.tokens = new BibtexTokens(source);
    }

    /** The records that a text holds; empty if it is faulty, which was reported. */
    static Optional<Value> read(SourceText source, Reporter reporter) {
        if (source.text().isBlank()) {
            return Optional.of(new Sequence(List.of(), source.span(0, 0)));
        }
        var tree = new BibtexTree(source, reporter);
        try {
            tree.refuseTextBefore();
            return Optional.of(tree.records(new Parser(tree.tokens).parse(new StringReader(source.text()))));
        } catch (Refused refused) {
            reporter.report(refused.diagnostic());
        } catch (ParseException fault) {
            reporter.report(BibtexFaults.of(fault, source, tree.tokens));
        } catch (TokenMgrException fault) {
            reporter.report(BibtexFaults.character(source, tree.tokens));
        } catch (StackOverflowError tooDeep) {
            reporter.report(BibtexFaults.tooDeep(source, tree.tokens));
        }
        return Optional.empty();
    }

    /** The parser would pass over it without a word. */
    private void refuseTextBefore() {
        String text = source.text();
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first < text.length() && text.charAt(first) != '@' && text.charAt(first) != '%') {
            throw new Refused(BibtexFaults.outside(source, first));
        }
    }

    private Value records(BibTeXDatabase database) {
        var words = new BibtexMacros(source);
        List<Value> records = new ArrayList<>();
        for (BibtexTokens.Item item : tokens.items()) {
            if (item.isMacro()) {
                first(item.assignments().get(0));
            } else if (item.isEntry() && first(item)) {
                BibTeXEntry entry = Objects.requireNonNull(database.resolveEntry(new Key(item.key())));
                records.add(new BibtexEntry(entry, item, words, reporter).record());
            }
        }
        return new Sequence(records, source.span(0, source.text().length()));
    }

    /** The parser keeps the first of several entries with one key, in large or small letters. */
    private boolean first(BibtexTokens.Item item) {
        Span earlier = entries.putIfAbsent(folded(item.key()), item.keySpan());
        if (earlier != null) {
            reporter.report(
                    Diagnostic.of(Rule.DUPLICATE_ID, item.keySpan(), "another entry has the key `" + item.key() + "`")
                            .help("give one of the two another key")
                            .related("the other one is here", earlier));
        }
        return earlier == null;
    }

    private void first(BibtexTokens.Assignment macro) {
        Span earlier = macros.putIfAbsent(folded(macro.name()), macro.nameSpan());
        if (earlier != null) {
            reporter.report(
                    Diagnostic.of(Rule.DUPLICATE_KEY, macro.nameSpan(), "`" + macro.name() + "` is defined here twice")
                            .help("keep one of the two")
                            .related("the first one is here", earlier));
        }
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** The library's parser, which says in our way what it does not find. */
    private static final class Parser extends BibTeXParser {
        private static final List<String> MONTHS =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

        private final BibtexTokens tokens;

        Parser(BibtexTokens tokens) {
            super(tokens);
            this.tokens = tokens;
            MONTHS.forEach(month -> addMacro(month, month));
        }

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {
            if (string == null) {
                throw new Refused(Diagnostic.of(
                                Rule.BIBTEX_SYNTAX,
                                tokens.lastWord(),
                                "no `@string` before this defines `" + key.getValue() + "`")
                        .help("put a text in braces, and spaces around `#`"));
            }
        }

        /** What an entry takes from another one is refused where the field stands. */
        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}

        @Override
        public String nextKey() {
            Span place = tokens.items().get(tokens.items().size() - 1).typeSpan();
            throw new Refused(Diagnostic.of(Rule.BIBTEX_SYNTAX, place, "this entry has no key")
                    .help("write one first: `@book{key, title = {…}}`"));
        }
    }
}
