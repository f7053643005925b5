package dev.glossator.scaffold;

import dev.glossator.language.Transliteration;
import dev.glossator.model.Section;
import dev.glossator.model.Slug;
import dev.glossator.schema.FileKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The id of what is to be written, made of its title or given by the writer, and why it cannot be one. */
public final class NewId {
    /** Names that Windows keeps for devices, with any ending; see "Naming Files, Paths, and Namespaces" of its documentation. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private static final int MOST_WORDS = 6;

    private NewId() {}

    /** As a file of that name gets its id: {@code Nils Jørgstad} gives {@code nils-jorgstad}. Perhaps one that is refused. */
    public static String ofTitle(String title) {
        return Transliteration.toId(title);
    }

    /** Of the first words of a sentence. */
    public static String ofSentence(String sentence) {
        return ofTitle(Stream.of(sentence.split(" ", -1)).limit(MOST_WORDS).collect(Collectors.joining(" ")));
    }

    /** What is wrong with an id; empty if it can be taken. */
    public static Optional<String> refusal(FileKind kind, String id) {
        if (id.isEmpty()) {
            return Optional.of("no id can be made of the title: give one with --id");
        }
        if (kind == FileKind.SOURCES ? !Slug.isKey(id) : !Slug.isId(id)) {
            return Optional.of("`" + id + "` is no id: " + form(kind) + ", at most 80; give another one with --id");
        }
        if (DEVICE.matcher(id).matches()) {
            return Optional.of("`" + id + "` is the name of a device on some machines: give another id with --id");
        }
        return kind == FileKind.PAGE ? takenBySite(id) : Optional.empty();
    }

    private static String form(FileKind kind) {
        return kind == FileKind.SOURCES
                ? "a source's id has letters, digits and `_:.-`"
                : "an id has `a-z`, `0-9` and single hyphens";
    }

    private static Optional<String> takenBySite(String id) {
        return Section.named(id).isPresent() || id.equals("schemas")
                ? Optional.of("`/" + id + "/` is an address that every site has: give another id with --id")
                : Optional.empty();
    }
}
