package dev.glossator.scaffold;

import dev.glossator.model.EntryKind;
import dev.glossator.model.Slug;
import dev.glossator.schema.CslVariable;
import dev.glossator.schema.CslVariables;
import dev.glossator.schema.Field;
import dev.glossator.schema.Fields;
import dev.glossator.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file with one thing to fill in: every field stands in it with its meaning, and it builds as it is. */
public final class Blank {
    /** What YAML reads as a text without quotes. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ’().,!?–-]*[\\p{L}\\p{M}\\p{N}’).!?])?");

    private static final Set<String> CSL =
            CslVariables.ALL.stream().map(CslVariable::name).collect(Collectors.toSet());

    private Blank() {}

    /** An article of a day. */
    public static NewFile article(String id, String title, LocalDate day) {
        Map<String, String> values = Map.of(
                "title", text(title),
                "summary", "What this article is about, in one or two sentences.",
                "published", day.toString());
        return page("content/articles/" + id, Fields.ARTICLE, values, """
                ## What happened?

                Write here. Names of the glossary become links by themselves.

                <!-- What a sentence rests on stands behind it: [@source-id, p. 3]. docs/markdown.md has all there is to write. -->
                """);
    }

    /** A glossary entry. */
    public static NewFile entry(String id, String name, EntryKind kind) {
        Map<String, String> values = Map.of("kind", kind.word(), "name", text(name));
        return page("content/glossary/" + id, Fields.ENTRY, values, """
                Say here in a sentence or two who or what this is: the first paragraph is the card that opens beside the name.
                """);
    }

    /** A plain page. */
    public static NewFile page(String id, String title) {
        Map<String, String> values = Map.of("title", text(title), "summary", "What this page is for.");
        return page("content/pages/" + id, Fields.PAGE, values, "Write here.\n");
    }

    /** A file with one source. */
    public static NewFile source(String key, String title) {
        List<Field> fields = Fields.SOURCE.fields().stream()
                .filter(field -> !CSL.contains(field.name()) && !field.name().equals("id"))
                .toList();
        String text = "# glossator: allow unused-source because nothing cites it yet\n"
                + FieldComments.lines("Cite it as [@" + key + "], then delete the line above.", "")
                + FieldComments.comment(Fields.SOURCE.field("id").orElseThrow(), "")
                + "- id: " + text(key) + "\n"
                + FieldComments.fields(fields, Map.of("title", text(title)), "  ")
                + FieldComments.lines("Further variables of CSL, which docs/front-matter.md explains: " + csl(), "  ");
        return new NewFile("content/sources/" + Slug.ofKey(key) + ".yaml", text);
    }

    /**
     * A file with one claim.
     *
     * @param by the id of who asserts it, or a name
     */
    public static NewFile claim(String id, String text, String by) {
        Map<String, String> values = Map.of("text", text(text), "by", party(by), "status", "reported");
        return record("content/claims/" + id, Fields.CLAIM, id, values, """
                Mark its words in an article, [like these]{claim=%s}, or list it there under `claims`. Delete each line that allows \
                something when it is no longer needed.""");
    }

    /** A file with one event of a day. */
    public static NewFile event(String id, String what, LocalDate day) {
        Map<String, String> values = Map.of("date", day.toString(), "what", text(what));
        return record("content/events/" + id, Fields.EVENT, id, values, """
                List it in an article under `events`: [%s]. Delete each line that allows something when it is no longer needed.""");
    }

    private static NewFile record(String path, Schema schema, String id, Map<String, String> values, String next) {
        List<Field> fields = schema.fields().stream()
                .filter(field -> !field.name().equals("id"))
                .toList();
        String text = FieldComments.lines(String.format(Locale.ROOT, next, id), "")
                + FieldComments.comment(schema.field("id").orElseThrow(), "")
                + "- id: " + id + "\n"
                + FieldComments.fields(fields, values, "  ");
        return new NewFile(path + ".yaml", text);
    }

    private static String csl() {
        return CslVariables.ALL.stream().map(CslVariable::name).collect(Collectors.joining(", "));
    }

    private static NewFile page(String path, Schema schema, Map<String, String> values, String body) {
        String fields = FieldComments.fields(schema.fields(), values, "");
        return new NewFile(path + ".md", "---\n" + fields + "---\n\n" + body);
    }

    /** The settings of a site. */
    static NewFile settings(String title) {
        Map<String, String> values = Map.of(
                "title", text(title),
                "description", "An annotated explainer about talks that never took place.",
                "language", "en");
        return new NewFile("content/site.yaml", FieldComments.fields(Fields.SITE.fields(), values, ""));
    }

    /** Words as a value of YAML. */
    private static String text(String words) {
        return PLAIN.matcher(words).matches() ? words : quoted(words);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String party(String who) {
        return Slug.isId(who) ? who : "{name: " + quoted(who) + "}";
    }
}
