package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.EventDate;
import dev.glossator.model.Party;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The claims of a site by what entries have to do with them, newest first. Made once for all pages; safe for use by several threads. */
final class EntryClaims {
    /** What has no date comes last; claims of one day stand by their ids. */
    static final Comparator<Claim> NEWEST_FIRST = Comparator.comparing(
                    Claim::date, Comparator.nullsFirst(Comparator.<EventDate>naturalOrder()))
            .reversed()
            .thenComparing(Claim::id);

    private final Map<String, List<Claim>> by = new HashMap<>();
    private final Map<String, List<Claim>> about = new HashMap<>();
    private final Map<String, List<Claim>> madeAt = new HashMap<>();
    private final Map<String, List<Claim>> disputedBy = new HashMap<>();

    EntryClaims(Site site) {
        site.claims().stream().sorted(NEWEST_FIRST).forEach(this::rememberParties);
        site.claimsNaming().forEach(this::rememberNaming);
    }

    private void rememberParties(Claim claim) {
        by.computeIfAbsent(claim.by().entry(), key -> new ArrayList<>()).add(claim);
        remember(Stream.ofNullable(claim.to()), claim, about);
        remember(Stream.ofNullable(claim.place()), claim, madeAt);
        remember(claim.disputedBy().stream(), claim, disputedBy);
    }

    /** Parties other than who asserts the claim. */
    private static void remember(Stream<Party> parties, Claim claim, Map<String, List<Claim>> claims) {
        parties.map(Party::entry)
                .filter(entry -> !entry.isEmpty() && !entry.equals(claim.by().entry()))
                .distinct()
                .forEach(entry ->
                        claims.computeIfAbsent(entry, key -> new ArrayList<>()).add(claim));
    }

    /** Who says something of themselves has said it, and it stands there. */
    private void rememberNaming(String entry, List<Claim> naming) {
        Set<Claim> all = new LinkedHashSet<>(about.getOrDefault(entry, List.of()));
        naming.stream().filter(claim -> !claim.by().entry().equals(entry)).forEach(all::add);
        if (!all.isEmpty()) {
            about.put(entry, all.stream().sorted(NEWEST_FIRST).toList());
        }
    }

    /** Those that an entry asserts. */
    List<Claim> by(String entry) {
        Reads.note(Part.CLAIMS_BY, entry);
        return by.getOrDefault(entry, List.of());
    }

    /** Those of others that name an entry in their words, or that were addressed to it. */
    List<Claim> about(String entry) {
        Reads.note(Part.CLAIMS_ABOUT, entry);
        return about.getOrDefault(entry, List.of());
    }

    /** Those of others that were made at a place. */
    List<Claim> madeAt(String entry) {
        Reads.note(Part.CLAIMS_MADE_AT, entry);
        return madeAt.getOrDefault(entry, List.of());
    }

    /** Those of others that an entry stands against. */
    List<Claim> disputedBy(String entry) {
        Reads.note(Part.CLAIMS_DISPUTED_BY, entry);
        return disputedBy.getOrDefault(entry, List.of());
    }
}
