package dev.glossator.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.render.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveBuildTest {
    private static final int EDITS = 200;

    /** After so many edits what was broken is mended, and the site compared. */
    private static final int EACH = 4;

    private static final String TALKS = "content/articles/talks.md";
    private static final String STAD = "content/glossary/ane-stad.md";

    @TempDir
    private Path folder;

    private Path source;
    private Path live;
    private BuildRequest request;
    private LiveBuild build;

    @BeforeEach
    void copy() throws IOException {
        source = folder.resolve("source");
        live = Files.createDirectories(folder.resolve("live"));
        copy(Path.of("src/test/resources/cases/annotated"), source);
        request = new BuildRequest(source, "", false, false, 2, Optional.of(LocalDate.of(2026, 1, 1)));
        build = LiveBuild.into(live, request);
        build.rebuild(Set.of());
    }

    @Test
    void whateverIsEditedTheSiteIsWhatAWholeBuildWrites() throws IOException {
        var edits = new RandomEdits(source, 20251203);
        int compared = 0;
        for (int i = 0; i < EDITS; i++) {
            Set<String> touched = i % EACH == EACH - 1 ? edits.mend() : edits.next();
            build.early(touched);
            Rebuilt rebuilt = build.rebuild(touched);
            if (i % EACH == EACH - 1) {
                build.search();
                compared += isSameAsWhole("edit " + i + " of " + touched, rebuilt) ? 1 : 0;
            }
        }
        assertTrue(compared > EDITS / EACH * 3 / 4, "only " + compared + " sites could be compared");
    }

    @Test
    void onlyWhatDiffersIsWritten() throws IOException {
        append(TALKS, "Nothing is named or cited here.");

        Set<String> files = build.rebuild(Set.of(TALKS)).files();

        assertEquals(Set.of("articles/talks/index.html"), files);
    }

    @Test
    void anEntryGetsItsNewBacklink() throws IOException {
        append(TALKS, "Later Lina was quiet.");

        Set<String> files = build.rebuild(Set.of(TALKS)).files();

        assertTrue(files.contains("glossary/lina/index.html"), files.toString());
        assertFalse(files.contains("glossary/odd-berg/index.html"), files.toString());
    }

    @Test
    void anEntryFollowsTheCompanyItIsIn() throws IOException {
        Files.writeString(
                source.resolve("content/glossary/pia-vik.md"), "---\nkind: person\nname: Pia Vik\n---\n\nCame.\n");
        article("one", "Lina was quiet. Pia Vik came.");
        article("two", "Lina was loud.");
        build.rebuild(Set.of());
        assertFalse(page("glossary/lina/index.html").contains("pia-vik"));

        append("content/articles/two.md", "Pia Vik came again.");
        build.rebuild(Set.of("content/articles/two.md"));

        assertTrue(page("glossary/lina/index.html").contains("pia-vik"));
    }

    @Test
    void aRelationIsCountedInArticlesThatCameToHaveBoth() throws IOException {
        article("one", "Odd Berg was there.");
        build.rebuild(Set.of());

        append("content/articles/one.md", "Ane Stad was not.");
        Rebuilt rebuilt = build.rebuild(Set.of("content/articles/one.md"));

        assertTrue(
                rebuilt.files().contains("glossary/odd-berg/index.html"),
                rebuilt.files().toString());
        build.search();
        assertTrue(isSameAsWhole("both", rebuilt));
    }

    @Test
    void companyThatComesAndGoesIsThatOfTheLastState() throws IOException {
        String one = "content/articles/one.md";
        article("one", "Odd Berg came.");
        article("two", "Odd Berg and Ane Stad left.");
        build.rebuild(Set.of());
        String alone = Files.readString(source.resolve(one));

        for (int round = 0; round < 3; round++) {
            append(one, "Ane Stad did not.");
            build.rebuild(Set.of(one));
            append(one, "It rained.");
            assertTrue(isSameAsWhole("both in round " + round, searched(build.rebuild(Set.of(one)))));
            Files.writeString(source.resolve(one), alone);
            assertTrue(isSameAsWhole("alone in round " + round, searched(build.rebuild(Set.of(one)))));
        }
    }

    private Rebuilt searched(Rebuilt rebuilt) throws IOException {
        build.search();
        return rebuilt;
    }

    @Test
    void aFeedThatIsNoMoreIsOfferedOnNoPage() throws IOException {
        String path = "content/claims/talks.yaml";
        assertTrue(page("glossary/lina/index.html").contains("claims/feed.xml"));

        Files.writeString(
                source.resolve(path), Files.readString(source.resolve(path)).replaceFirst(" *history: .*\n", ""));
        build.rebuild(Set.of(path));

        assertFalse(page("glossary/lina/index.html").contains("claims/feed.xml"));
        assertFalse(Files.exists(live.resolve("claims/feed.xml")));
    }

    @Test
    void aPageIsThereBeforeTheRest() throws IOException {
        append(TALKS, "Later Lina was quiet.");

        assertEquals(Optional.of("articles/talks/index.html"), build.early(Set.of(TALKS)));
        assertTrue(page("articles/talks/index.html").contains("was quiet"));
        assertFalse(page("glossary/lina/index.html").contains("was quiet"));
    }

    @Test
    void aFileWithAnErrorStaysAsItWasAndTheOthersGoOn() throws IOException {
        append(TALKS, "See [@no-such-source].");
        append(STAD, "She reads a lot.");

        Rebuilt rebuilt = build.rebuild(Set.of(TALKS, STAD));

        assertEquals(Set.of(TALKS), rebuilt.checked().filesWithErrors());
        assertFalse(page("articles/talks/index.html").contains("no-such-source"));
        assertTrue(page("glossary/ane-stad/index.html").contains("She reads a lot."));
    }

    @Test
    void anEntryThatOthersNeedIsMissedByThemAlone() throws IOException {
        Files.delete(source.resolve("content/glossary/odd-berg.md"));
        append("content/glossary/lina.md", "It has a river.");

        Rebuilt rebuilt = build.rebuild(Set.of("content/glossary/odd-berg.md", "content/glossary/lina.md"));

        assertTrue(rebuilt.checked().filesWithErrors().contains(TALKS));
        assertTrue(page("articles/talks/index.html").contains("Odd Berg"));
        assertTrue(page("glossary/lina/index.html").contains("It has a river."));
    }

    @Test
    void aFaultInATemplateLeavesEveryPageAsItWas() throws IOException {
        String before = page("glossary/lina/index.html");
        Files.createDirectories(source.resolve("templates"));
        Files.writeString(source.resolve("templates/entry.html"), "{{ page.nothing }}");

        Rebuilt rebuilt = build.rebuild(Set.of("templates/entry.html"));

        assertTrue(
                rebuilt.fault().orElseThrow().contains("entry.html"),
                rebuilt.fault().toString());
        assertEquals(before, page("glossary/lina/index.html"));

        Files.delete(source.resolve("templates/entry.html"));
        assertEquals(
                Optional.empty(), build.rebuild(Set.of("templates/entry.html")).fault());
    }

    /** False if the site has errors, so that there is no whole build to hold it against. */
    private boolean isSameAsWhole(String when, Rebuilt rebuilt) throws IOException {
        Path whole = folder.resolve("whole");
        try {
            Built built = Build.build(request, whole);
            assertEquals(
                    built.checked().errors().isEmpty(),
                    rebuilt.checked().errors().isEmpty(),
                    when);
            if (built.published().isEmpty()) {
                return false;
            }
            assertEquals(built.checked().diagnostics(), rebuilt.checked().diagnostics(), when);
        } catch (TemplateException fault) {
            assertEquals(Optional.ofNullable(fault.getMessage()), rebuilt.fault(), when);
            return false;
        }
        assertSame(when, files(whole), files(live));
        return true;
    }

    private static void assertSame(String when, Map<String, byte[]> whole, Map<String, byte[]> live) {
        assertEquals(whole.keySet(), live.keySet(), when);
        whole.forEach((path, bytes) -> assertArrayEquals(bytes, live.get(path), () -> when + ": " + path));
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".glossator")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private String page(String path) throws IOException {
        return Files.readString(live.resolve(path));
    }

    private void article(String id, String text) throws IOException {
        Files.writeString(
                source.resolve("content/articles/" + id + ".md"),
                "---\ntitle: Report " + id + "\nsummary: Some.\npublished: 2025-12-05\n---\n\n" + text + "\n");
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(source.resolve(path), Files.readString(source.resolve(path)) + "\n" + text + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from.resolve("content"))) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
