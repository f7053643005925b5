package dev.glossator.link;

import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivationsTest {
    @Test
    void whatASourceDerivesFromMustBeDescribed() {
        var site = SiteFixture.of(
                press("- {id: herald, title: T, derives-from: [post, agency]}", "- {id: posts, title: P}"));

        assertEquals("""
                sources/press.yaml:1:41 unknown-source no source has the id `post`
                sources/press.yaml:1:47 unknown-source no source has the id `agency`
                """, site.findings());
        assertEquals(
                "the nearest source is `posts`\ndescribe it in `sources`, or in a file below content/sources/",
                site.help());
    }

    @Test
    void whatHasNoRecordIsNotLookedUp() {
        assertEquals(
                "",
                SiteFixture.of(press("- {id: herald, title: T, derives-from: {name: post}}"))
                        .findings());
    }

    @Test
    void aSourceThatDerivesFromItselfIsReported() {
        assertEquals(
                "sources/press.yaml:1:35 circular-derivation the source `a` derives from itself\n",
                SiteFixture.of(press("- {id: a, title: A, derives-from: a}")).findings());
    }

    @Test
    void aCircleIsReportedOnceWhereItCloses() {
        var site = SiteFixture.of(press(
                "- {id: a, title: A, derives-from: b}",
                "- {id: b, title: B, derives-from: c}",
                "- {id: c, title: C, derives-from: a}",
                "- {id: d, title: D, derives-from: a}"));

        assertEquals(
                "sources/press.yaml:3:35 circular-derivation the source `a` derives from itself through `b`, then `c`\n",
                site.findings());
    }

    @Test
    void twoWaysToOneSourceAreNoCircle() {
        assertEquals(
                "",
                SiteFixture.of(press(
                                "- {id: a, title: A, derives-from: [b, c]}",
                                "- {id: b, title: B, derives-from: d}",
                                "- {id: c, title: C, derives-from: d}",
                                "- {id: d, title: D}"))
                        .findings());
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        int last = 20_000;
        String chain = IntStream.range(0, last)
                .mapToObj(i -> "- {id: s%d, title: T, derives-from: s%d}".formatted(i, i + 1))
                .collect(Collectors.joining("\n"));

        var site = SiteFixture.of(press(chain, "- {id: s%d, title: T, derives-from: s0}".formatted(last)));

        assertEquals(
                "sources/press.yaml:20001:40 circular-derivation the source `s0` derives from itself through `s1`, then `s2`, then `s3`,"
                        + " then `s4`, then `s5`, then `s6`, then `s7`, then `s8`, then `s9`, then `s10` and 19990 more\n",
                site.findings());
    }

    private static SourceText press(String... records) {
        return file("content/sources/press.yaml", String.join("\n", records) + "\n");
    }
}
