package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.name.NearestNames;
import java.util.Collection;

/** Findings about ids that nothing has. */
final class Unknown {
    private Unknown() {}

    /**
     * A citation of a source that is described nowhere.
     *
     * @param span the id with the {@code @} before it, if it stands in a text
     */
    static Diagnostic source(String id, Span span, Collection<String> known) {
        Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_SOURCE, span, "no source has the id `" + id + "`");
        return NearestNames.nearest(id, known)
                .map(near -> finding.help("the nearest source is `" + near + "`"))
                .orElse(finding.help("describe it in `sources`, or in a file below content/sources/"));
    }

    /** An id in front matter that no entry has. */
    static Diagnostic entry(String id, Span span, Collection<String> known) {
        Diagnostic finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, span, "no entry has the id `" + id + "`");
        return NearestNames.nearest(id, known)
                .map(near -> finding.help("the nearest entry is `" + near + "`")
                        .fix(Fix.replace("write `" + near + "`", false, span, near)))
                .orElse(finding.help("write a file for it in content/glossary/, or describe it here"));
    }
}
