package dev.glossator.link;

import dev.glossator.model.Claim;
import dev.glossator.name.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries the words of claims name. A name that several share names none of them here: no text decides which is meant. */
final class ClaimNames {
    private ClaimNames() {}

    /**
     * By entry id, the claims that name it.
     *
     * @param claims in the order in which they are to be listed
     */
    static Map<String, List<Claim>> in(Collection<Claim> claims, Names names) {
        Map<String, List<Claim>> naming = new HashMap<>();
        for (Claim claim : claims) {
            names.matcher().find(claim.text()).stream()
                    .map(Found::entries)
                    .map(Names::bearers)
                    .filter(bearers -> bearers.size() == 1)
                    .map(bearers -> bearers.get(0))
                    .distinct()
                    .forEach(entry -> naming.computeIfAbsent(entry, key -> new ArrayList<>())
                            .add(claim));
        }
        return naming;
    }
}
