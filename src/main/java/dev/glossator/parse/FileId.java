package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.language.Transliteration;
import dev.glossator.model.FormerId;
import dev.glossator.model.Slug;
import java.util.List;
import java.util.Optional;

/** The id of a file: what its front matter says, else its name in lower case and Latin letters; and the ids that it had before. */
final class FileId {
    private FileId() {}

    /** Empty if no id can be made of the name; then it was reported. */
    static Optional<String> of(CheckedRecord frontMatter, SourceText source, Reporter reporter) {
        if (frontMatter.has("id")) {
            return Optional.of(frontMatter.text("id"));
        }
        String path = source.path();
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        String id = Transliteration.toId(name);
        if (Slug.isId(id)) {
            return Optional.of(id);
        }
        reporter.report(
                Rule.BAD_ID,
                Span.startOf(path),
                "no id can be made of the file's name",
                "write an `id:` of at most 80 letters `a-z`, digits and hyphens");
        return Optional.empty();
    }

    /** Where the id is written, or the beginning of the file. */
    static Span span(CheckedRecord frontMatter, SourceText source) {
        return frontMatter.has("id") ? frontMatter.spanOf("id") : Span.startOf(source.path());
    }

    /** The ids that it had before, as its record lists them. */
    static List<FormerId> former(CheckedRecord record) {
        return record.wordsOf("formerly").stream()
                .map(words -> new FormerId(words.text(), words.span()))
                .toList();
    }
}
