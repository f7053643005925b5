package dev.glossator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A writer who edits a site at random, the same way for the same seed. Every edit tells which paths it touched. */
final class RandomEdits {
    private static final List<String> SENTENCES = List.of(
            "Ane Stad spoke again on the second day.",
            "The Courier has more of it [@courier-1204, p. 2].",
            "Berg came to Lina with the Ministry of Examples.",
            "They agreed on [two days]{claim=talks-length} after all.",
            "[[odd-berg]] left, as [the entry](../glossary/lina.md) tells.",
            "Nobody here is named, and nothing cited.",
            "Stad said: [\"We met.\"]{.quote by=ane-stad date=2025-12-03 fidelity=verbatim source=herald-1203 at=\"p. 3\"}",
            "## A new part of it",
            "An aside.^[Told by Odd Berg.]");
    private static final List<String> FAULTS =
            List.of("[[nobody-at-all]] came.", "See [@no-such-source].", "[x](nowhere.md)", "[y](#no-such-place)");

    private static final List<String> NAMES = List.of("Lina", "Ane Stad", "Odd Berg");
    private static final List<String> SPEAKERS = List.of("ane-stad", "odd-berg", "ministry-of-examples");
    private static final List<String> KEY_POINTS = List.of(
            "::: {.key-points}\n- Stad met Berg.\n:::\n", "::: {.key-points}\n- It took a day [@courier-1204].\n:::\n");

    private final Path source;
    private final Random random;
    private int count;

    RandomEdits(Path source, long seed) {
        this.source = source;
        this.random = new Random(seed);
    }

    /** Edits one or a few files; the paths are relative to the source folder. */
    Set<String> next() throws IOException {
        count++;
        Set<String> touched = new TreeSet<>();
        switch (random.nextInt(28)) {
            case 0, 1, 2, 3 -> append(any("content/articles", ".md"), pick(SENTENCES), touched);
            case 4 -> append(any("content/glossary", ".md"), pick(SENTENCES), touched);
            case 5 -> addArticle(touched);
            case 6 -> deleteArticle(touched);
            case 7 -> addEntry(touched);
            case 8 -> rename(touched);
            case 9 ->
                replace(
                        "content/glossary/" + pick(List.of("ane-stad.md", "odd-berg.md")),
                        "aliases: [",
                        "aliases: [Speaker" + count + ", ",
                        touched);
            case 10 -> moveAlias(touched);
            case 11 -> replace("content/claims/talks.yaml", "status: disputed", "status: reported", touched);
            case 12 -> replace("content/claims/talks.yaml", "status: reported", "status: disputed", touched);
            case 13 ->
                replace("content/sources/press.yaml", "The Example Courier", "The Example Courier " + count, touched);
            case 14 -> replace("content/site.yaml", "title: The", "title: Anew the", touched);
            case 15 -> write("content/static/note-" + random.nextInt(3) + ".txt", "note " + random.nextInt(2), touched);
            case 16 -> template(touched);
            case 17 -> append(any("content/articles", ".md"), pick(FAULTS), touched);
            case 18 -> breakFrontMatter(touched);
            case 19 ->
                replace(
                        "content/claims/talks.yaml",
                        "text: The park takes",
                        "text: " + pick(NAMES) + " takes",
                        touched);
            case 20 -> replace("content/claims/talks.yaml", pick(NAMES) + " takes", "The park takes", touched);
            case 21 ->
                replace("content/claims/talks.yaml", "by: ministry-of-examples", "by: " + pick(SPEAKERS), touched);
            case 22 -> relate(touched);
            case 23 -> correct(any("content/articles", ".md"), touched);
            case 24 -> keyPoints(any("content/articles", ".md"), touched);
            case 25 -> picture(touched);
            case 26 -> image(any("content/articles", ".md"), touched);
            default -> mendAll(touched);
        }
        return touched;
    }

    /** Undoes whatever was broken. */
    Set<String> mend() throws IOException {
        Set<String> touched = new TreeSet<>();
        mendAll(touched);
        return touched;
    }

    private void addArticle(Set<String> touched) throws IOException {
        write(
                "content/articles/new-" + count + ".md",
                """
                ---
                title: Report %d
                summary: What was told on day %d.
                published: 2025-12-%02d
                actors: [ane-stad]
                claims: [bridge-cost]
                ---

                %s
                """.formatted(count, count, 1 + random.nextInt(28), pick(SENTENCES)),
                touched);
    }

    /** The last one stays, so that there is something to edit. */
    private void deleteArticle(Set<String> touched) throws IOException {
        if (all("content/articles", ".md").size() > 1) {
            delete(any("content/articles", ".md"), touched);
        }
    }

    private void addEntry(Set<String> touched) throws IOException {
        write("content/glossary/guest-" + count + ".md", """
                ---
                kind: person
                name: Guest Number%d
                aliases: [Courier%d]
                relations: [{is: knows, to: odd-berg}]
                ---

                Came late.
                """.formatted(count, count), touched);
        append(any("content/articles", ".md"), "Guest Number" + count + " came.", touched);
    }

    private void rename(Set<String> touched) throws IOException {
        String from = any("content/articles", ".md");
        String id = from.substring(from.lastIndexOf('/') + 1, from.length() - ".md".length());
        String text = read(from);
        if (!text.contains("formerly:")) {
            delete(from, touched);
            write(
                    "content/articles/moved-" + count + ".md",
                    text.replaceFirst("title:", "formerly: [" + id + "]\ntitle:"),
                    touched);
        }
    }

    private void moveAlias(Set<String> touched) throws IOException {
        boolean hasStad = read("content/glossary/ane-stad.md").contains("Speakerin, ");
        replace("content/glossary/" + (hasStad ? "ane-stad.md" : "odd-berg.md"), "Speakerin, ", "", touched);
        replace(
                "content/glossary/" + (hasStad ? "odd-berg.md" : "ane-stad.md"),
                "aliases: [",
                "aliases: [Speakerin, ",
                touched);
    }

    /** A relation of an entry that others know, now and then told from the other side. */
    private void relate(Set<String> touched) throws IOException {
        String path = any("content/glossary", ".md");
        String relation = "relations: [{is: " + pick(List.of("knows", "advises")) + ", to: " + pick(SPEAKERS) + "}]\n";
        if (read(path).contains("relations:")) {
            write(path, read(path).replaceFirst("relations: .*\n", relation), touched);
        } else {
            replace(path, "\n---\n", "\n" + relation + "---\n", touched);
        }
    }

    private void keyPoints(String path, Set<String> touched) throws IOException {
        if (read(path).contains("key-points")) {
            write(path, read(path).replaceFirst("::: [{].key-points}\n- .*\n:::\n", ""), touched);
        } else {
            replace(path, "\n---\n", "\n---\n\n" + pick(KEY_POINTS), touched);
        }
    }

    private void correct(String path, Set<String> touched) throws IOException {
        if (read(path).contains("corrections:")) {
            write(path, read(path).replaceFirst("corrections: .*\n", ""), touched);
        } else {
            String correction = "corrections: [{date: 2025-12-20, what: Now " + count + ", touches: [bridge-cost]}]\n";
            replace(path, "\n---\n", "\n" + correction + "---\n", touched);
        }
    }

    /** The picture of the case in one of two sizes. */
    private void picture(Set<String> touched) throws IOException {
        String path = "content/articles/bridge.png";
        Path other = random.nextBoolean()
                ? Path.of("src/test/resources/pictures/hall.png")
                : Path.of("src/test/resources/cases/annotated").resolve(path);
        Files.copy(other, source.resolve(path), StandardCopyOption.REPLACE_EXISTING);
        touched.add(path);
    }

    private void image(String path, Set<String> touched) throws IOException {
        if (read(path).contains("image:")) {
            write(path, read(path).replaceFirst("image: .*\n", ""), touched);
        } else {
            replace(path, "\n---\n", "\nimage: {path: bridge.png, alt: Bridge " + count + "}\n---\n", touched);
        }
    }

    private void template(Set<String> touched) throws IOException {
        String name = pick(List.of("entry.html", "partials/footer.html", "assets/css/site.css", "assets/img/icon.svg"));
        String text = Files.readString(Path.of("templates").resolve(name));
        boolean broken = name.endsWith(".html") && random.nextInt(3) == 0;
        write(
                "templates/" + name,
                text
                        + (name.endsWith(".css")
                                ? "\n/* " + count + " */\n"
                                : broken ? "{{ page.nothing }}" : "<!-- " + count + " -->\n"),
                touched);
    }

    private void breakFrontMatter(Set<String> touched) throws IOException {
        String path = any("content/" + pick(List.of("articles", "glossary")), ".md");
        write(path, read(path).replaceFirst("---\n", "---\nbroken: [\n"), touched);
    }

    private void mendAll(Set<String> touched) throws IOException {
        for (String path : all("content", ".md")) {
            String text = read(path).replace("broken: [\n", "");
            for (String fault : FAULTS) {
                text = text.replace(fault, "");
            }
            if (!text.equals(read(path))) {
                write(path, text, touched);
            }
        }
        for (String path : all("templates", ".html")) {
            if (read(path).contains("{{ page.nothing }}")) {
                delete(path, touched);
            }
        }
    }

    private void append(String path, String text, Set<String> touched) throws IOException {
        write(path, read(path) + "\n" + text + "\n", touched);
    }

    private void replace(String path, String from, String to, Set<String> touched) throws IOException {
        if (Files.exists(source.resolve(path))) {
            write(path, read(path).replaceFirst(java.util.regex.Pattern.quote(from), to), touched);
        }
    }

    private void write(String path, String text, Set<String> touched) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        touched.add(path);
    }

    private void delete(String path, Set<String> touched) throws IOException {
        Files.delete(source.resolve(path));
        touched.add(path);
    }

    private String read(String path) throws IOException {
        return Files.readString(source.resolve(path));
    }

    private String any(String folder, String ending) {
        return pick(all(folder, ending));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> all(String folder, String ending) {
        Path start = source.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return new ArrayList<>(
                    files.map(file -> source.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> path.endsWith(ending))
                            .sorted()
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
