package dev.glossator.history;

import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Change;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Permalink;
import dev.glossator.model.Redirect;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about what became of a site since another state of it. */
public final class SinceCheck {
    private final Checked now;
    private final Site before;
    private final String name;
    private final Set<String> unsure;
    private final List<Diagnostic> found = new ArrayList<>();

    private SinceCheck(Checked now, Checked base, String name) {
        this.now = now;
        this.before = base.site();
        this.name = name;
        this.unsure = base.filesWithErrors();
    }

    /**
     * The present state with what was found in comparison. Nothing is compared while it has errors, as what they hide would look as if it
     * were gone. What stands in a file that had errors in the other state is not judged.
     *
     * @param name as the writer calls the other state
     */
    public static Checked of(Checked now, Checked base, String name) {
        if (!now.isSound(false)) {
            return now;
        }
        var check = new SinceCheck(now, base, name);
        check.lostAddresses();
        check.missingHistory();
        check.undeclaredChanges();
        return now.with(check.found);
    }

    private void lostAddresses() {
        Map<Permalink, Span> lost = new TreeMap<>(addresses(before));
        addresses(now.site()).keySet().forEach(lost::remove);
        lost.forEach((address, span) -> found.add(Diagnostic.of(
                        Rule.LOST_ADDRESS,
                        Span.startOf(span.file()),
                        "`/" + address.path() + "` was an address in `" + name + "`, and nothing is there now")
                .help("name the old id under `formerly` of what took its place, or keep the page")));
    }

    private static Map<Permalink, Span> addresses(Site site) {
        Map<Permalink, Span> addresses = new HashMap<>();
        Stream.of(site.articles(), site.entries(), site.pages())
                .flatMap(List::stream)
                .forEach(page -> addresses.put(page.permalink(), page.span()));
        site.claims().forEach(claim -> addresses.put(claim.permalink(), claim.span()));
        site.sources().forEach(source -> addresses.put(source.permalink(), source.span()));
        for (Redirect redirect : site.redirects()) {
            addresses.put(redirect.from(), redirect.span());
        }
        return addresses;
    }

    private void missingHistory() {
        Map<String, Claim> earlier = claimsById(before, Renamed.since(now.site()));
        for (Claim claim : now.site().claims()) {
            Claim then = earlier.get(claim.id());
            if (then != null
                    && !unsure.contains(then.span().file())
                    && then.status() != claim.status()
                    && times(then.status(), claim) <= times(then.status(), then)) {
                missingHistory(claim, then.status());
            }
        }
    }

    /** How often a state stands in the history of a claim. */
    private static long times(ClaimStatus status, Claim claim) {
        return claim.history().stream().filter(past -> past.status() == status).count();
    }

    private void missingHistory(Claim claim, ClaimStatus status) {
        found.add(Diagnostic.of(
                        Rule.MISSING_HISTORY,
                        claim.span(),
                        "this claim was `" + status.word() + "` in `" + name + "` and is `"
                                + claim.status().word() + "` now, and its `history` does not tell")
                .help("add `{date: …, status: " + status.word()
                        + "}` to `history`, with the day since which it was so"));
    }

    private void undeclaredChanges() {
        List<Change> changes = Comparison.of(before, now.site());
        var declared = new Declarations(before, now.site(), changes, unsure);
        declared.eachSilent((article, of) -> found.add(UndeclaredChange.of(article, of, name, now)));
    }

    private static Map<String, Claim> claimsById(Site site, Renamed renamed) {
        return site.claims().stream()
                .collect(
                        Collectors.toMap(claim -> renamed.claim(claim.id()), claim -> claim, (first, second) -> first));
    }
}
