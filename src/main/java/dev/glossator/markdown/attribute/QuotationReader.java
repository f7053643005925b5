package dev.glossator.markdown.attribute;

import dev.glossator.model.EventDate;
import dev.glossator.model.Fidelity;
import dev.glossator.model.Party;
import dev.glossator.model.Quotation;
import dev.glossator.model.SourceReference;
import java.util.Optional;

/** The attributes of a quotation. */
public final class QuotationReader {
    private static final String FORMS = String.join(", ", Fidelity.words());

    private QuotationReader() {}

    /** The quotation that attributes describe; empty if who said it, or how near it stands to that, is not given. */
    public static Optional<Quotation> read(Given given) {
        Optional<Party> by = given.party("by");
        Optional<EventDate> date = given.date("date");
        Optional<Fidelity> fidelity = fidelity(given);
        Optional<SourceReference> source = given.source("source");
        String at = given.text("at");
        String language = given.language("lang");
        boolean byUs = given.flag("by-us");
        String original = given.text("original");
        if (by.isEmpty()) {
            given.missing("a quotation needs `by`", "say who said it: the id of an entry, or a name in quotes");
        }
        if (fidelity.filter(Fidelity.TRANSLATED::equals).isPresent() && language.isEmpty()) {
            given.missing(
                    "a translated quotation needs `lang`",
                    "say in which language it was spoken, or `lang=und` if that is not known");
        }
        return by.flatMap(speaker -> fidelity.map(known -> new Quotation(
                speaker, date.orElse(null), known, source.orElse(null), at, language, byUs, original, given.span())));
    }

    private static Optional<Fidelity> fidelity(Given given) {
        Optional<Attributes.Value> written = given.word("fidelity");
        if (written.isEmpty()) {
            given.missing("a quotation needs `fidelity`", "write one of " + FORMS);
            return Optional.empty();
        }
        Optional<Fidelity> fidelity = Fidelity.named(written.get().text());
        if (fidelity.isEmpty()) {
            given.bad(written.get(), "`" + written.get().text() + "` is no `fidelity`", "write one of " + FORMS);
        }
        return fidelity;
    }
}
