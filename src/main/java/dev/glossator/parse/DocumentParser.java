package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.markdown.MarkdownParser;
import dev.glossator.model.Allowance;
import dev.glossator.model.Body;
import dev.glossator.model.ContentFile;
import dev.glossator.model.Document;
import dev.glossator.model.Settings;
import dev.glossator.model.WrittenPage;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import dev.glossator.schema.Fields;
import dev.glossator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file as what its folder says: article, entry, page, sources, claims or settings. */
public final class DocumentParser {
    /** The longest front matter that is read, in characters. */
    static final int LONGEST_FRONT_MATTER = 64 * 1024;

    private static final String YAML_LIST = "a list of records, each with `- ` before its first field";

    private final ContentFile file;
    private final SourceText source;
    private final Reporter reporter;
    private final Described described = new Described();
    private final List<Allowance> allowances = new ArrayList<>();

    private DocumentParser(ContentFile file, Reporter reporter) {
        this.file = file;
        this.source = file.source();
        this.reporter = reporter;
    }

    /** What a file describes; what cannot be understood is reported and left out. */
    public static Document parse(ContentFile file, Reporter reporter) {
        return new DocumentParser(file, reporter).parse();
    }

    private Document parse() {
        Optional<Folder> folder = Folder.of(file.path());
        Optional<String> readAs = Folder.readAs(file.path());
        if (folder.isEmpty() && readAs.isPresent()) {
            PlaceCheck.misnamed(file.path(), readAs.get(), reporter);
            return nothing();
        }
        if (folder.isEmpty()) {
            reporter.report(
                    Rule.MISPLACED_FILE, Span.startOf(file.path()), "no kind of content lives here", Folder.HELP);
            return nothing();
        }
        return switch (folder.get()) {
            case ARTICLES -> page(Fields.ARTICLE, new ArticleParser(source, reporter, described));
            case GLOSSARY -> page(Fields.ENTRY, new EntryParser(source, reporter, described));
            case PAGES -> page(Fields.PAGE, new PageParser(source, reporter));
            case SOURCES -> sources();
            case CLAIMS -> claims();
            case EVENTS -> events();
            case SITE -> settings();
        };
    }

    private Document nothing() {
        return Document.unread(source, LostNames.in(source));
    }

    /** Turns the checked front matter and the body of a file into its page; empty if a required field is missing. */
    interface PageKind {
        Optional<? extends WrittenPage> page(CheckedRecord frontMatter, Body body);
    }

    private Document page(Schema schema, PageKind kind) {
        if (file.isUnclosed()) {
            return nothing();
        }
        Optional<CheckedRecord> frontMatter = frontMatter(schema);
        var parsed = MarkdownParser.parse(source, file.bodyStart(), reporter);
        allowances.addAll(parsed.allowances());
        Optional<WrittenPage> page = frontMatter.flatMap(record -> {
            allowances.addAll(Allowances.of(record));
            return kind.page(record, parsed.body());
        });
        if (page.isEmpty()) {
            described.lack();
        }
        return document(page, Optional.empty());
    }

    private Optional<CheckedRecord> frontMatter(Schema schema) {
        if (!file.hasFrontMatter()) {
            reporter.report(
                    Rule.MISSING_FRONT_MATTER,
                    Span.startOf(file.path()),
                    "this file has no front matter",
                    "begin it with a line `---`, then the fields, then a line `---`");
            return Optional.empty();
        }
        if (file.frontMatter().length() > LONGEST_FRONT_MATTER) {
            reporter.report(
                    Rule.YAML_SYNTAX,
                    Span.startOf(file.path()),
                    "the front matter is longer than 64 KiB",
                    "move sources into a file below content/sources/");
            return Optional.empty();
        }
        return YamlTree.read(source, file.frontMatterStart(), file.frontMatterEnd(), reporter)
                .flatMap(value -> record(value, schema));
    }

    private Optional<CheckedRecord> record(Value value, Schema schema) {
        if (value instanceof Mapping mapping) {
            return Optional.of(new RecordCheck(reporter).record(mapping, schema));
        }
        reporter.report(
                Rule.FRONT_MATTER_TYPE,
                Span.startOf(file.path()),
                "the front matter must be fields, each as `key: value`",
                "write for instance `title: How the talks went`");
        return Optional.empty();
    }

    private Document claims() {
        var parser = new ClaimParser(reporter);
        records(whole(), Fields.CLAIM, YAML_LIST).forEach(record -> described.claim(parser.claim(record)));
        return document(Optional.empty(), Optional.empty());
    }

    private Document events() {
        var parser = new EventParser(reporter);
        records(whole(), Fields.EVENT, YAML_LIST).forEach(record -> described.event(parser.event(record)));
        return document(Optional.empty(), Optional.empty());
    }

    private Document document(Optional<WrittenPage> page, Optional<Settings> settings) {
        return new Document(
                source,
                page,
                described.entries(),
                described.sources(),
                described.claims(),
                described.events(),
                settings,
                allowances,
                described.isWhole() ? Set.of() : LostNames.in(source));
    }

    private Document sources() {
        Optional<Value> list = file.path().endsWith(".json")
                ? JsonTree.read(source, reporter).map(CslItems::records)
                : file.path().endsWith(".bib") ? bibtex() : whole();
        String form = file.path().endsWith(".json") ? "an array of items" : YAML_LIST;
        records(list, Fields.SOURCE, form).forEach(record -> described.source(SourceParser.source(record)));
        return document(Optional.empty(), Optional.empty());
    }

    private List<CheckedRecord> records(Optional<Value> list, Schema schema, String form) {
        if (list.isPresent() && isNothing(list.get())) {
            return List.of();
        }
        List<CheckedRecord> read = list.map(value -> new RecordCheck(reporter).records(value, schema, form))
                .orElse(List.of());
        boolean isWhole = list.isPresent()
                && list.get() instanceof Sequence all
                && all.items().size() == read.size();
        if (!isWhole) {
            described.lack();
        }
        return read;
    }

    private Document settings() {
        Optional<Settings> settings = whole().flatMap(value -> isNothing(value)
                        ? Optional.of(new CheckedRecord(Map.of(), Map.of(), Span.startOf(file.path())))
                        : record(value, Fields.SITE))
                .map(record -> {
                    allowances.addAll(Allowances.of(record));
                    return SettingsParser.settings(record, reporter);
                });
        return document(Optional.empty(), settings);
    }

    private Optional<Value> bibtex() {
        allowances.addAll(LineComments.allowances("%", source, reporter));
        return BibtexTree.read(source, reporter);
    }

    /** What a YAML file holds, with the rules that comments in it switch off. */
    private Optional<Value> whole() {
        allowances.addAll(LineComments.allowances("#", source, reporter));
        return YamlTree.read(source, 0, source.text().length(), reporter);
    }

    /** A file that is empty, or of comments alone. */
    private static boolean isNothing(Value value) {
        return value instanceof Scalar scalar && scalar.isEmpty();
    }
}
