package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How well names are found, over a list of pairs. With {@code -Dgolden=overwrite} it rewrites what becomes of each. */
class NamePairsTest {
    private static final Path LIST = Path.of("src/test/resources/names-pairs.tsv");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    private record Pair(String name, String written, boolean same, String becomes) {
        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(cells[0], cells[1], cells[2].equals("same"), cells[3]);
        }

        /** What becomes of it now. */
        String outcome() {
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            var site = SiteFixture.of(
                    entry("meant", "name: " + name, "aliases: [" + surname + "]"),
                    article("Then came " + written + " at last."));
            boolean reported = site.found().stream().anyMatch(found -> found.rule() == Rule.MISSPELT_NAME);
            boolean whole = site.talks().contains(">" + written + "</a>")
                    || (site.talks().contains("</a>'s") && written.endsWith("'s"));
            boolean partly = site.talks().contains("<a class=\"entry\"");
            return reported ? "warning" : whole ? "link" : partly ? "part" : "nothing";
        }

        String line() {
            return String.join("\t", name, written, same ? "same" : "other", outcome());
        }
    }

    @Test
    void everyPairBecomesWhatTheListSays() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        List<String> now = lines.stream()
                .map(line -> line.startsWith("#") ? line : Pair.of(line).line())
                .toList();
        if (OVERWRITE) {
            Files.writeString(LIST, String.join("\n", now) + "\n");
        } else {
            assertEquals(String.join("\n", lines), String.join("\n", now));
        }
    }

    /**
     * A wrong link on a real person is the worst fault: the only one here is a street of somebody's name, which the entry would list under
     * {@code never}. All figures are those that docs/writing.md gives.
     */
    @Test
    void theFiguresAreThoseThatAreTold() throws IOException {
        List<Pair> pairs = Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Pair::of)
                .toList();
        Predicate<Pair> linked = pair -> pair.becomes.equals("link") || pair.becomes.equals("part");
        Predicate<Pair> noticed = linked.or(pair -> pair.becomes.equals("warning"));
        String figures =
                String.join("; ", figure("links", pairs, linked), figure("links and warnings", pairs, noticed));

        System.out.println(pairs.size() + " pairs: " + figures);
        assertTrue(pairs.size() >= 150);
        assertEquals(
                List.of("Ostrenko Street"),
                pairs.stream()
                        .filter(linked.or(pair -> pair.becomes.equals("warning")))
                        .filter(pair -> !pair.same)
                        .map(Pair::written)
                        .toList());
        assertEquals(
                "links: precision 49 of 50 = 0.980, recall 49 of 119 = 0.412; "
                        + "links and warnings: precision 93 of 94 = 0.989, recall 93 of 119 = 0.782",
                figures);
    }

    private static String figure(String what, List<Pair> pairs, Predicate<Pair> found) {
        long right = pairs.stream().filter(found).filter(Pair::same).count();
        long all = pairs.stream().filter(found).count();
        long meant = pairs.stream().filter(Pair::same).count();
        return String.format(
                Locale.ROOT,
                "%s: precision %d of %d = %.3f, recall %d of %d = %.3f",
                what,
                right,
                all,
                (double) right / all,
                right,
                meant,
                (double) right / meant);
    }
}
