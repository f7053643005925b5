package dev.glossator.markdown;

import dev.glossator.model.Fenced;
import dev.glossator.model.Quotation;

/** Puts keys and ids where a page has words. */
public final class KeysAsWords implements Insertions {
    @Override
    public String say(String key, Object... arguments) {
        return key;
    }

    @Override
    public String titleOf(Fenced.Purpose purpose) {
        return "part." + purpose.word();
    }

    @Override
    public ClaimMark claim(String id) {
        return new ClaimMark("reported", " <a href=\"claims/" + id + "/\">status</a>");
    }

    @Override
    public String attribution(Quotation quotation) {
        return quotation.by().entry() + quotation.by().name() + ", " + quotation.date() + ", "
                + quotation.fidelity().word() + " ";
    }

    @Override
    public String claimBlock(Fenced.PrintedClaim claim) {
        return "<!-- the claim " + claim.claim().claim() + " -->";
    }

    @Override
    public String timeline(Fenced.Timeline timeline) {
        return "<!-- events "
                + timeline.events().stream().map(event -> event.event()).toList() + " of "
                + timeline.actors().stream().map(actor -> actor.entry()).toList() + " -->";
    }
}
