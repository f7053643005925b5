package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Entry;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reports references to entries, sources, claims and events that there are not, with what the writer may have meant. Nothing is said about
 * what a file may describe that could not be read: the fault in that file is reported already. Safe for use by several threads.
 */
final class Unknown {
    private final Set<String> lost;
    private final Names names;
    private final FormerIds former;
    private final Suggestions.Among entries;
    private final Suggestions.Among spellings;
    private final Suggestions.Among sources;
    private final Suggestions.Among claims;
    private final Suggestions.Among events;

    Unknown(Register register, Names names, FormerIds former, Suggestions suggestions) {
        this.lost = register.lost();
        this.names = names;
        this.former = former;
        this.entries = suggestions.among(() -> register.entries().keySet());
        this.spellings = suggestions.among(names::known);
        this.sources = suggestions.among(() -> register.sources().keySet());
        this.claims = suggestions.among(() -> register.claims().keySet());
        this.events = suggestions.among(() -> register.events().keySet());
    }

    /** The id of a source in front matter or in a record. */
    void source(String id, Span span, Reporter reporter) {
        source(id, span, span, reporter);
    }

    /**
     * A citation of a source that is described nowhere.
     *
     * @param span the id with the {@code @} before it
     * @param written the id alone
     */
    void source(String id, Span span, Span written, Reporter reporter) {
        tell(id, reporter, () -> {
            Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_SOURCE, span, "no source has the id `" + id + "`");
            return former.sourceNow(id)
                    .map(now -> renamed(finding, id, now, written))
                    .or(() ->
                            sources.nearest(id, span).map(near -> finding.help("the nearest source is `" + near + "`")))
                    .orElse(finding.help("describe it in `sources`, or in a file below content/sources/"));
        });
    }

    /** The id of a claim in front matter or in a record. */
    void claim(String id, Span span, Reporter reporter) {
        tell(id, reporter, () -> {
            Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_CLAIM, span, "no claim has the id `" + id + "`");
            return former.claimNow(id)
                    .map(now -> renamed(finding, id, now, span))
                    .or(() -> claims.nearest(id, span)
                            .map(near -> finding.help("the nearest claim is `" + near + "`")
                                    .fix(Fix.replace("write `" + near + "`", false, span, near))))
                    .orElse(finding.help("describe it in `claims`, or in a file below content/claims/"));
        });
    }

    /** The id of an event in front matter. */
    void event(String id, Span span, Reporter reporter) {
        tell(id, reporter, () -> {
            Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_EVENT, span, "no event has the id `" + id + "`");
            return events.nearest(id, span)
                    .map(near -> finding.help("the nearest event is `" + near + "`")
                            .fix(Fix.replace("write `" + near + "`", false, span, near)))
                    .orElse(finding.help("describe it in `events`, or in a file below content/events/"));
        });
    }

    /** An id in front matter that no entry has. */
    void entry(String id, Span span, Reporter reporter) {
        tell(id, reporter, () -> {
            Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, span, "no entry has the id `" + id + "`");
            return former.entryNow(id)
                    .map(now -> renamed(finding, id, now, span))
                    .or(() -> entries.nearest(id, span)
                            .map(near -> finding.help("the nearest entry is `" + near + "`")
                                    .fix(Fix.replace("write `" + near + "`", false, span, near))))
                    .orElse(finding.help("write a file for it in content/glossary/, or describe it here"));
        });
    }

    /**
     * A reference in a text to an entry that there is not.
     *
     * @param span brackets included
     * @param written the name alone
     */
    void name(String name, Span span, Span written, Reporter reporter) {
        tell(name, reporter, () -> {
            Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, span, "no entry is named `" + name + "`");
            return former.entryNow(name)
                    .map(now -> renamed(finding, name, now, written))
                    .or(() -> spellings.nearest(name, span).map(near -> nearest(finding, near, names.entryOf(near))))
                    .orElse(finding.help(
                            "write a file for it in content/glossary/, or `[[!" + name + "]]` to leave it alone"));
        });
    }

    /** A line of the menu that leads to no page and no section. */
    void menu(String id, Span span, Reporter reporter) {
        tell(id, reporter, () -> {
            Diagnostic finding = Diagnostic.of(
                    Rule.BROKEN_LINK, span, "the menu names `" + id + "`, which is no page and no section");
            return former.pageNow(id)
                    .map(now -> renamed(finding, id, now, span))
                    .orElse(finding.help("write the id of a page, or for instance `glossary`"));
        });
    }

    private void tell(String id, Reporter reporter, Supplier<Diagnostic> finding) {
        if (!lost.contains(id)) {
            reporter.report(finding.get());
        }
    }

    private static Diagnostic renamed(Diagnostic finding, String id, String now, Span written) {
        return finding.help("`" + id + "` is now `" + now + "`")
                .fix(Fix.replace("write `" + now + "`", true, written, now));
    }

    private static Diagnostic nearest(Diagnostic finding, String near, Entry entry) {
        return finding.help(
                        "the nearest entry is `" + near + "` (" + entry.span().file() + ")")
                .fix(Fix.replace("write `" + near + "`", false, finding.span(), "[[" + entry.id() + "]]"));
    }
}
