package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work that is cited, in the field names of CSL-JSON. Text that was not given is empty and is shown as unknown, never guessed.
 *
 * @param id a citation key; its address is the slug of it
 * @param type a CSL type, e.g. {@code webpage}
 * @param title in square brackets if it was supplied by us
 * @param authors names as they are printed
 * @param issued {@code null} if not known
 * @param language a BCP 47 tag
 * @param tier how near it stands to what it reports: primary, secondary or derived
 * @param seen what was read of it: whole, excerpt or citation
 * @param state live, changed, gone or retracted; empty if it was not checked
 * @param archive address of a copy
 * @param accessed {@code null} if not given
 * @param formerly the ids that it had before
 * @param derivesFrom what it repeats, translates or sums up
 * @param excerpts what was read of it, in the order written
 * @param details the other variables of CSL, in the order in which a page shows them
 */
public record Source(
        String id,
        String type,
        String title,
        List<String> authors,
        String publisher,
        @Nullable EventDate issued,
        String url,
        String language,
        String tier,
        String seen,
        String state,
        String archive,
        @Nullable PartialDate accessed,
        String note,
        List<FormerId> formerly,
        List<Origin> derivesFrom,
        List<Excerpt> excerpts,
        List<Detail> details,
        Span span) {
    public Source {
        authors = List.copyOf(authors);
        formerly = List.copyOf(formerly);
        derivesFrom = List.copyOf(derivesFrom);
        excerpts = List.copyOf(excerpts);
        details = List.copyOf(details);
    }

    public Permalink permalink() {
        return Permalink.source(slug());
    }

    /** The id in lower case with hyphens for other characters: the last part of its address. */
    public String slug() {
        return Slug.ofKey(id);
    }

    /** Whether the title is ours, not the work's own. */
    public boolean titleIsSupplied() {
        return title.startsWith("[") && title.endsWith("]");
    }

    /** The words of a variable of CSL; empty if it has none. */
    public String detail(String variable) {
        return details.stream()
                .filter(detail -> detail.variable().equals(variable))
                .map(detail -> detail instanceof Detail.Text words ? words.text() : "")
                .findFirst()
                .orElse("");
    }

    /**
     * What a source derives from.
     *
     * @param source the id of a source, or empty
     * @param name what it is called if it has no record, or empty
     */
    public record Origin(String source, String name, Span span) {}

    /**
     * Words of a source.
     *
     * @param at the place in it, e.g. {@code p. 3}; empty if not given
     */
    public record Excerpt(String at, String text) {
        /** The parts of the text between empty lines. */
        public List<String> paragraphs() {
            return List.of(text.split("\\R\\s*\\R"));
        }
    }
}
