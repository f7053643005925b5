package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What no workflow may do: it runs content and code of strangers. */
class WorkflowsTest {
    private static final Path FOLDER = Path.of(".github/workflows");

    /** What {@code new site} writes. */
    private static final Path STARTER =
            Path.of("src/main/resources/dev/glossator/scaffold/starter/dot-github/workflows");

    private static final Pattern PROGRAM = Pattern.compile("\\b(?:java|mvn)\\b");

    static List<Path> workflows() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(FOLDER, STARTER)) {
            try (Stream<Path> found = Files.list(folder)) {
                found.sorted().forEach(files::add);
            }
        }
        return files;
    }

    static List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>(workflows());
        all.add(Path.of(".github/actions/glossator/action.yml"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noWorkflowRunsAStrangersCodeWithRights(Path file) throws IOException {
        assertFalse(Files.readString(file).contains("pull_request_target"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void rightsAreNamedAndReadingUnlessAJobSaysMore(Path file) throws IOException {
        Object permissions = read(file).get("permissions");

        assertNotNull(permissions);
        assertTrue(
                Map.of().equals(permissions) || Map.of("contents", "read").equals(permissions), permissions::toString);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyJobEnds(Path file) throws IOException {
        jobs(file)
                .forEach((name, job) ->
                        assertTrue(map(job).containsKey("timeout-minutes") || map(job).containsKey("uses"), name));
    }

    /** An expression in a script is code that whoever names a branch writes; in {@code env} it is text. */
    @ParameterizedTest
    @MethodSource("all")
    void scriptsHoldNoExpressions(Path file) throws IOException {
        for (Map<String, Object> step : steps(file)) {
            assertFalse(String.valueOf(step.get("run")).contains("${{"), () -> file + ": " + step.get("run"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void actionsAreOfThisRepositoryOrOfOneVersion(Path file) throws IOException {
        for (Map<String, Object> step : steps(file)) {
            String uses = String.valueOf(step.getOrDefault("uses", "./"));
            assertTrue(uses.startsWith("./") || uses.matches("[\\w.-]+/[\\w./-]+@(v\\d+|[0-9a-f]{40})"), uses);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void checkoutsKeepNoKey(Path file) throws IOException {
        for (Map<String, Object> step : steps(file)) {
            if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
                assertEquals(false, map(step.get("with")).get("persist-credentials"));
            }
        }
    }

    /** A job that may write runs nothing that was checked out: what it needs was kept by another job. */
    @ParameterizedTest
    @MethodSource("workflows")
    void whoeverMayWriteRunsNoProgram(Path file) throws IOException {
        for (Object job : jobs(file).values()) {
            boolean mayWrite =
                    map(map(job).getOrDefault("permissions", Map.of())).containsValue("write");
            for (Object each : list(map(job).get("steps"))) {
                Map<String, Object> step = map(each);
                String what = step.get("uses") + " " + step.get("run");
                assertFalse(
                        mayWrite
                                && (what.contains("checkout")
                                        || what.contains("./")
                                        || PROGRAM.matcher(what).find()),
                        what);
            }
        }
    }

    /** Without it {@code .well-known/} and {@code .nojekyll} are left out without a word. */
    @ParameterizedTest
    @MethodSource("all")
    void aSiteIsKeptWithItsHiddenFiles(Path file) throws IOException {
        for (Map<String, Object> step : steps(file)) {
            Map<String, Object> with = map(step.getOrDefault("with", Map.of()));
            boolean isSite = List.of("site", "${{ inputs.output }}").contains(String.valueOf(with.get("path")));
            if (isSite && String.valueOf(step.get("uses")).contains("upload-")) {
                assertEquals(true, with.get("include-hidden-files"), step::toString);
            }
        }
    }

    /** The base that an event names may be older than the one that is merged, and then the changes of others seem to be the writer's. */
    @ParameterizedTest
    @MethodSource("workflows")
    void whatAPullRequestChangesIsComparedWithWhatItIsMergedInto(Path file) throws IOException {
        List<Map<String, Object>> steps = steps(file);
        for (Map<String, Object> step : steps) {
            Map<String, Object> with = map(step.getOrDefault("with", Map.of()));
            if (with.containsKey("since")) {
                assertEquals("HEAD^1", with.get("since"));
                assertEquals(0, map(steps.get(0).get("with")).get("fetch-depth"));
            }
        }
    }

    @Test
    void whoeverMayCommentRunsNothingOfThePullRequest() throws IOException {
        for (Map<String, Object> step : steps(FOLDER.resolve("comment.yml"))) {
            assertFalse(step.containsKey("uses"), step::toString);
        }
    }

    /** GitHub switches off a schedule after sixty quiet days, with everything else in its file. */
    @ParameterizedTest
    @MethodSource("workflows")
    void aScheduleStandsAlone(Path file) throws IOException {
        Map<String, Object> when = map(read(file).get("on"));
        if (when.containsKey("schedule")) {
            assertEquals(List.of("schedule"), List.copyOf(when.keySet()));
        }
    }

    private static List<Map<String, Object>> steps(Path file) throws IOException {
        Map<String, Object> whole = read(file);
        List<Map<String, Object>> steps = new ArrayList<>();
        if (whole.containsKey("runs")) {
            list(map(whole.get("runs")).get("steps")).forEach(step -> steps.add(map(step)));
        } else {
            jobs(file).values().forEach(job -> list(map(job).get("steps")).forEach(step -> steps.add(map(step))));
        }
        return steps;
    }

    private static Map<String, Object> jobs(Path file) throws IOException {
        return map(read(file).get("jobs"));
    }

    /** {@code on} is a word of YAML 1.1 for yes; GitHub reads YAML 1.2. */
    private static Map<String, Object> read(Path file) throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return map(yaml.load(Files.readString(file).replaceFirst("(?m)^on:", "\"on\":")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
