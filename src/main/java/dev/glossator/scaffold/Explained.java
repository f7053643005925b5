package dev.glossator.scaffold;

import dev.glossator.schema.Field;
import dev.glossator.schema.FileKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of content in which the first use of each field gets a comment that says what the field means. */
final class Explained {
    private static final Pattern IN_RECORD = Pattern.compile("()([A-Za-z][A-Za-z-]*):.*");
    private static final Pattern IN_LIST = Pattern.compile("(- |  )([A-Za-z][A-Za-z-]*):.*");

    private final FileKind kind;
    private final Set<String> explained = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private Explained(FileKind kind) {
        this.kind = kind;
    }

    /** The same file with its comments; the body below front matter stays as it is. */
    static String of(FileKind kind, String file) {
        var explained = new Explained(kind);
        boolean isMarkdown = file.startsWith("---\n");
        int end = isMarkdown ? file.indexOf("\n---\n") + 1 : file.length();
        file.substring(0, end).lines().forEach(explained::add);
        return explained.text + file.substring(end);
    }

    private void add(String line) {
        Matcher field = (kind.isList() ? IN_LIST : IN_RECORD).matcher(line);
        if (field.matches() && explained.add(field.group(2))) {
            Optional<Field> known = kind.schema().field(field.group(2));
            String indent = field.group(1).isBlank() ? field.group(1) : "";
            known.ifPresent(meant -> text.append(FieldComments.comment(meant, indent)));
        }
        text.append(line).append('\n');
    }
}
