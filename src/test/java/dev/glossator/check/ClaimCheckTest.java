package dev.glossator.check;

import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimCheckTest {
    private static final SourceText PRESS = press("""
            - {id: herald, title: T, state: retracted}
            - {id: wire, title: T}
            - {id: agency, title: T, derives-from: wire}
            - {id: courier, title: T, derives-from: agency}
            - {id: tribune, title: T, derives-from: [{name: A recording}, wire]}
            - {id: echo, title: T, derives-from: herald}
            - {id: digest, title: T, derives-from: [herald, gazette]}
            - {id: gazette, title: T}
            """);

    @Test
    void theWholeChainToACommonOriginIsNamed() {
        assertEquals(
                "unconfirmed-claim a claim with the status `confirmed` needs two independent sources: all of them go back to"
                        + " `wire` (`courier` from `agency` from `wire`, `tribune` from `wire`)\n",
                findings("status: confirmed, basis: [courier, tribune, wire]"));
    }

    @Test
    void whatWasRetractedDoesNotConfirm() {
        assertEquals(
                "unconfirmed-claim a claim with the status `confirmed` needs two independent sources: `herald` was retracted\n",
                findings("status: confirmed, basis: [herald, gazette]"));
        assertEquals("", findings("status: confirmed, basis: [herald, gazette, wire]"));
    }

    @Test
    void aClaimIsLostWithAllItsSources() {
        String lost = "retracted-basis the claim `length` rests on nothing but what was retracted: `herald`\n";

        assertEquals(lost, findings("status: reported, basis: [herald]"));
        assertEquals(lost, findings("status: official, basis: [echo, herald, {sum: 1 + 1}]"));
    }

    @Test
    void aClaimStandsWithOneSourceThatDoes() {
        assertEquals(
                "single-source the claim `length` rests on one source only: `echo` goes back to `herald`, which was retracted\n",
                findings("status: reported, basis: [echo, gazette]"));
        assertEquals(
                "single-source the claim `length` rests on one source only\n",
                findings("status: reported, basis: [digest]"));
    }

    @Test
    void aWithdrawnClaimNeedsNoBasis() {
        assertEquals("", findings("status: withdrawn, date: 2025-12-04, basis: [herald]"));
    }

    @Test
    void aLongChainIsToldByItsBeginningAndItsEnd() {
        String chain = IntStream.range(0, 30)
                .mapToObj(i -> "- {id: s%d, title: T, derives-from: s%d}\n".formatted(i, i + 1))
                .collect(Collectors.joining());

        assertEquals(
                "single-source the claim `length` rests on one source only: all of them go back to `s30` (`s0` from `s1` from"
                        + " `s2` from `s3` from `s4` from `s5` from `s6` from `s7` from `s8` from … from `s30`)\n",
                findings("status: reported, basis: [s0, s30]", press(chain + "- {id: s30, title: T}\n")));
    }

    private static SourceText press(String records) {
        return file("content/sources/press.yaml", records);
    }

    private static String findings(String fields) {
        return findings(fields, PRESS);
    }

    private static String findings(String fields, SourceText press) {
        var reporter = new Reporter();
        var claims =
                file("content/claims/talks.yaml", "- {id: length, text: T, by: {name: Ane Stad}, " + fields + "}\n");
        ClaimCheck.check(SiteFixture.of(press, claims).site(), reporter);
        return reporter.sorted().stream()
                .map(found -> found.rule().id() + " " + found.message() + "\n")
                .collect(Collectors.joining());
    }
}
