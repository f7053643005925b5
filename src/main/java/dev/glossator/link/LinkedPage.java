package dev.glossator.link;

import dev.glossator.model.Body;
import dev.glossator.model.CitationUse;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Mention;
import dev.glossator.model.Provenance;
import dev.glossator.model.QuotationUse;
import java.util.List;

/**
 * What became of one page's text.
 *
 * @param mentions each entry once a sentence, in the order of the text
 * @param citations every use of a source, in the order of the text
 * @param claims every place that states a claim, in the order of the text
 * @param quotations everything that is quoted, in the order of the text
 * @param provenance what the sentences of an article rest on; nothing for other pages
 */
record LinkedPage(
        Body body,
        List<Mention> mentions,
        List<CitationUse> citations,
        List<ClaimUse> claims,
        List<QuotationUse> quotations,
        Provenance provenance) {}
