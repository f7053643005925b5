package dev.glossator.link;

import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimNamesTest {
    private static final SourceText STAD = entry("stad", "name: Ane Stad", "aliases: [Stad]", "never: [Stad Bridge]");

    @Test
    void theWordsOfAClaimNameEntriesByAnyOfTheirNames() {
        assertEquals(List.of("alias", "name"), naming("stad", STAD, claims("""
                - {id: name, text: Ane Stad left with Ane Stad., by: {name: Berg}, status: reported}
                - {id: alias, text: Stad left., by: {name: Berg}, status: reported}
                - {id: none, text: The Stadium closed., by: {name: Berg}, status: reported}
                """)));
    }

    @Test
    void whatIsNeverTheirNameIsNot() {
        assertEquals(
                List.of(),
                naming(
                        "stad",
                        STAD,
                        claims("- {id: c, text: Stad Bridge fell., by: {name: Berg}, status: reported}\n")));
    }

    @Test
    void aSharedNameNamesNobody() {
        SourceText ane = entry("ane", "name: Ane Lund", "shared: [Lund]");
        SourceText odd = entry("odd", "name: Odd Lund", "shared: [Lund]");

        assertEquals(
                List.of(),
                naming("ane", ane, odd, claims("- {id: c, text: Lund left., by: {name: Berg}, status: reported}\n")));
    }

    private static List<String> naming(String entry, SourceText... files) {
        return SiteFixture.of(files).site().claimsNaming(entry).stream()
                .map(Claim::id)
                .toList();
    }

    private static SourceText claims(String records) {
        return file("content/claims/talks.yaml", records);
    }
}
