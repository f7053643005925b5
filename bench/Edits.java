import dev.glossator.build.BuildRequest;
import dev.glossator.build.LiveBuild;
import dev.glossator.build.Rebuilt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Edits a sentence in one article after another, as a writer under {@code serve} does, and prints how long the page and then all pages took,
 * and how much memory is in use after edit 100, 500 and the last one. In the second half each edit also names an entry.
 *
 * <p>{@code java -cp target/glossator.jar bench/Edits.java FOLDER EDITS}
 */
public final class Edits {
    private static final int MEGABYTE = 1_000_000;
    private static final int SHOWN = 10;

    private Edits() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path source = Path.of(arguments[0]);
        int edits = Integer.parseInt(arguments[1]);
        var request = new BuildRequest(source, "", false, false, 2, Optional.of(LocalDate.of(2026, 1, 1)));
        LiveBuild build = LiveBuild.into(Files.createTempDirectory("glossator-edits"), request);
        System.out.printf("first build %d ms%n", build.rebuild(Set.of()).took().toMillis());
        List<Path> articles = articles(source);
        String name = Files.readString(source.resolve("content/glossary/e7.md"))
                .replaceAll("(?s).*\\naliases: .(\\w+).*", "$1");
        var random = new Random(5);
        for (int i = 1; i <= edits; i++) {
            String sentence = i > edits / 2 ? "Edit " + i + " names " + name + "." : "Edit " + i + " is here.";
            edit(sentence, articles.get(random.nextInt(articles.size())), source, build, (i - 1) % (edits / 2) < SHOWN);
            if (i == 100 || i == 500 || i == edits) {
                System.gc();
                Thread.sleep(200);
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(
                        "in use after edit %d: %d MB%n", i, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
            }
        }
    }

    private static List<Path> articles(Path source) throws IOException {
        try (Stream<Path> files = Files.list(source.resolve("content/articles"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static void edit(String sentence, Path article, Path source, LiveBuild build, boolean shown)
            throws IOException {
        String text = Files.readString(article);
        int end = text.lastIndexOf("\n\n");
        Files.writeString(article, text.substring(0, end) + " " + sentence + text.substring(end));
        Set<String> changed = Set.of(source.relativize(article).toString());
        long start = System.nanoTime();
        build.early(changed);
        long early = System.nanoTime();
        Rebuilt rebuilt = build.rebuild(changed);
        if (shown) {
            System.out.printf(
                    "%s The page %d ms, all %d files %d ms %s%n",
                    sentence,
                    (early - start) / MEGABYTE,
                    rebuilt.files().size(),
                    (System.nanoTime() - start) / MEGABYTE,
                    rebuilt.checked().timings().spent());
        }
        Files.writeString(article, text);
    }
}
