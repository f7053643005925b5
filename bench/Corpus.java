import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a made-up site: articles of about 900 words with citations, notes, a table and 25 plain mentions each, and entries with aliases in
 * two scripts. The same arguments give the same bytes.
 *
 * <p>{@code java bench/Corpus.java FOLDER ARTICLES ENTRIES}
 */
public final class Corpus {
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ren", "sta", "vor", "bel", "tun", "ash", "dor", "eli", "fen", "gra", "hul", "jor", "pek"
    };
    private static final String[] CYRILLIC = {
        "ка", "ло", "мі", "рен", "ста", "вор", "бел", "тун", "аш", "дор", "елі", "фен", "гра", "гул", "йор", "пек"
    };
    private static final String[] WORDS = ("the of and to in that it was for on are with as at be this have from or had by"
                    + " but some what there we can out other were all your when up use how said an each she which do their time if"
                    + " will way about many then them would write like so these her long make thing see him two has look more day")
            .split(" ");
    private static final int SOURCES_A_FILE = 1000;
    private static final int SECTIONS = 5;
    private static final int PARAGRAPHS = 4;
    private static final int WORDS_A_PARAGRAPH = 44;

    private final Path folder;
    private final Random random = new Random(7);
    private final List<String> names = new ArrayList<>();
    private final List<String> surnames = new ArrayList<>();

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var corpus = new Corpus(Path.of(arguments[0]));
        corpus.entries(Integer.parseInt(arguments[2]));
        corpus.articles(Integer.parseInt(arguments[1]));
    }

    private void entries(int count) throws IOException {
        var sources = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String first = name(i % 211, SYLLABLES);
            String last = name(1000 + i, SYLLABLES) + number(i);
            names.add(first + " " + last);
            surnames.add(last);
            String cyrillic = name(i % 211, CYRILLIC) + " " + name(1000 + i, CYRILLIC) + number(i);
            write("glossary/e" + i + ".md", """
                    ---
                    kind: person
                    name: %s %s
                    aliases: [%s]
                    names: {uk: %s}
                    roles: [{title: Delegate, from: 2025-01}]
                    ---
                    %s %s took part in the talks [@s%d] and knows %s.
                    """.formatted(first, last, last, cyrillic, first, last, i, surnames.get(random.nextInt(i + 1))));
            sources.append("""
                    - {id: s%d, title: "Report number %d", publisher: "Paper %d", issued: 2025-12-%02d, URL: "https://example.org/%d"}
                    """.formatted(i, i, i % 20, i % 28 + 1, i));
            if (i % SOURCES_A_FILE == SOURCES_A_FILE - 1 || i == count - 1) {
                write("sources/part" + i / SOURCES_A_FILE + ".yaml", sources.toString());
                sources.setLength(0);
            }
        }
    }

    private void articles(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write("articles/a" + i + ".md", article(i));
        }
    }

    private String article(int number) {
        var text = new StringBuilder("""
                ---
                title: Article %d
                summary: What happened on day %d.
                published: 2025-12-%02d
                as-of: 2025-12-31
                ---

                """.formatted(number, number, number % 28 + 1));
        int mentions = 0;
        for (int section = 0; section < SECTIONS; section++) {
            text.append("## Part ").append(section).append(" of article ").append(number).append("\n\n");
            for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
                boolean second = mentions + 1 < 25 && paragraph == 0;
                text.append(paragraph(second ? 2 : 1)).append(" [@s").append(pick()).append(", p. ");
                text.append(random.nextInt(90) + 1).append("].");
                text.append(paragraph == 1 ? "[^n" + section + "]" : "").append("\n\n");
                mentions += second ? 2 : 1;
            }
            text.append("[^n").append(section).append("]: A note on *this* matter [@s").append(pick()).append("].\n\n");
        }
        text.append("| what | who | how many |\n|---|---|---:|\n");
        for (int row = 0; row < 6; row++) {
            text.append("| ").append(word()).append(" | ").append(surnames.get(pick())).append(" | ").append(row).append(" |\n");
        }
        return text.toString();
    }

    private String paragraph(int mentions) {
        String[] words = new String[WORDS_A_PARAGRAPH];
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
        words[7] = names.get(pick());
        if (mentions > 1) {
            words[30] = surnames.get(pick());
        }
        words[21] = words[21] + ".";
        words[22] = capital(words[22]);
        words[0] = capital(words[0]);
        return String.join(" ", words);
    }

    private int pick() {
        return random.nextInt(names.size());
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static String name(int seed, String[] syllables) {
        var of = new Random(seed);
        return capital(syllables[of.nextInt(16)] + syllables[of.nextInt(16)] + syllables[of.nextInt(16)]);
    }

    /** A number in letters, so that no two surnames are alike. */
    private static String number(int i) {
        return i < 16 ? SYLLABLES[i] : number(i / 16) + SYLLABLES[i % 16];
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
