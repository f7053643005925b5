package dev.glossator.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixesTest {
    private static final SourceText TEXT = new SourceText("content/a.md", "Stadt met\r\nBerk and 𝔅erk.\r\n");

    @Test
    void everythingBetweenTheFixesStaysAsItIs() {
        var fixes = fixes(
                finding(Fix.replace("", true, TEXT.span(0, 5), "Stad")),
                finding(Fix.replace("", true, TEXT.span(20, 25), "Berg")));

        assertEquals("Stad met\r\nBerk and Berg.\r\n", onlyText(fixes).after());
        assertEquals(2, onlyText(fixes).findings());
    }

    @Test
    void whatIsNotSafeIsNotApplied() {
        var fixes = fixes(finding(Fix.replace("", false, TEXT.span(0, 5), "Stad")));

        assertEquals(List.of(), fixes.texts());
        assertEquals(0, fixes.postponed());
    }

    @Test
    void ofTwoFixesForTheSameWordsTheFirstIsAppliedAndTheOtherWaits() {
        var fixes = fixes(
                finding(Fix.replace("", true, TEXT.span(0, 9), "Stad saw")),
                finding(Fix.replace("", true, TEXT.span(6, 15), "met Berg")));

        assertEquals("Stad saw\r\nBerk and 𝔅erk.\r\n", onlyText(fixes).after());
        assertEquals(1, fixes.postponed());
    }

    @Test
    void aFixIsAppliedWholeOrNotAtAll() {
        var fixes = fixes(
                finding(Fix.replace("", true, TEXT.span(0, 5), "Stad")),
                finding(new Fix(
                        "",
                        true,
                        List.of(new Fix.Edit(TEXT.span(11, 15), "Berg"), new Fix.Edit(TEXT.span(4, 5), "")))));

        assertEquals("Stad met\r\nBerk and 𝔅erk.\r\n", onlyText(fixes).after());
    }

    @Test
    void twoInsertionsAtOnePlaceDoNotMix() {
        var fixes = fixes(
                finding(Fix.replace("", true, TEXT.span(0, 0), "Ane ")),
                finding(Fix.replace("", true, TEXT.span(0, 0), "Odd ")));

        assertEquals("Ane Stadt met\r\nBerk and 𝔅erk.\r\n", onlyText(fixes).after());
        assertEquals(1, fixes.postponed());
    }

    @Test
    void neighboursAreBothFixed() {
        var fixes = fixes(
                finding(Fix.replace("", true, TEXT.span(0, 5), "Stad")),
                finding(Fix.replace("", true, TEXT.span(5, 6), "  ")));

        assertEquals("Stad  met\r\nBerk and 𝔅erk.\r\n", onlyText(fixes).after());
    }

    private static MendedText onlyText(Fixes fixes) {
        assertEquals(1, fixes.texts().size());
        return fixes.texts().get(0);
    }

    private static Diagnostic finding(Fix fix) {
        return Diagnostic.of(Rule.VARIANT_SPELLING, fix.edits().get(0).span(), "")
                .fix(fix);
    }

    private static Fixes fixes(Diagnostic... findings) {
        return Fixes.of(Arrays.asList(findings), path -> Optional.of(TEXT));
    }
}
