package dev.glossator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A text in which constructs stand in each other and some of their signs are missing or too many; the same one for the same seed.
 *
 * @param words what a reader must see
 */
record BrokenMarkdown(String text, List<String> words) {
    /** {@code %} is where another construct stands, {@code W} a word. */
    private static final List<String> CONSTRUCTS = List.of(
            "*%* W",
            "W **%**",
            "***W* %**",
            "~~W %~~",
            "`W` %",
            "``W ` `` %",
            "[%](x.md) W",
            "[%](x.md \"W\")",
            "[%][r]\n\n[r]: x.md",
            "![W](x.png) %",
            "[[stad|%]]",
            "[[!%]] W",
            "W^[%] W",
            "W[^n] %\n\n[^n]: W",
            "W [@herald, p. 3] %",
            "[see @herald; W @post, W] %",
            "<b>%</b>",
            "<div>\n%\n</div>",
            "W<!-- --> %",
            "- %\n- W",
            "- W\n\n  %",
            "1. %\n2. W",
            "> %\n> W",
            "> W\n>\n> > %",
            "## %",
            "W\n---\n\n%",
            "| % | W |\n| - | - |\n| W | *W* |",
            "W\n: %",
            "    %\n\nW",
            "```\n%\n```\n",
            "W\\*%\\]",
            "&amp;%&lt;",
            "::: {.known}\n%\n:::",
            "[W]{.quote by=W} %",
            "[%]{claim=talks-length} W",
            "W [*W* %]{claim=talks-length note=n}\n\n[^n]: W",
            "[\"%\"]{.quote by=stad fidelity=verbatim source=herald} W",
            "[W]{.quote by=stad fidelity=translated lang=uk original=\"W\"} %",
            "[%]{.wording source=herald} [W]{.own}",
            "W[^n] %\n\n::: {.note #n kind=\"scope context\"}\nW\n\n%\n:::",
            "::: {.quote by=stad fidelity=paraphrased}\n> %\n>\n> W\n:::",
            "::: {.figure source=herald}\n![W](x.png)\n\n%\n:::",
            "::: {.unknown}\n- %\n\n  ::: {.next}\n  W\n  :::\n:::\nW",
            "::: {.claim claim=talks-length}\n:::\n%",
            "%\n\n::: {.timeline actors=stad}\n:::\nW",
            "<https://example.org/W> %",
            "W\\\n%");

    private static final String SIGNS = "*_~`[]()<>|!^@#:;{}\\-&\"\n ";
    private static final int DEEPEST = 3;

    static BrokenMarkdown of(long seed) {
        var random = new Random(seed);
        String shape = "%";
        for (int depth = 0; depth < DEEPEST; depth++) {
            shape = shape.replace("%", CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size())));
        }
        List<String> words = new ArrayList<>();
        String text = withWords(shape.replace("%", "W"), words);
        return new BrokenMarkdown(broken(text, random), words);
    }

    private static String withWords(String shape, List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) == 'W') {
                words.add("word" + (char) ('A' + words.size()));
                text.append(words.get(words.size() - 1));
            } else {
                text.append(shape.charAt(i));
            }
        }
        return text.toString();
    }

    /** One sign goes, and one comes. */
    private static String broken(String whole, Random random) {
        var text = new StringBuilder(whole);
        int[] signs = IntStream.range(0, text.length())
                .filter(i -> SIGNS.indexOf(text.charAt(i)) >= 0)
                .toArray();
        if (signs.length > 0 && random.nextBoolean()) {
            text.deleteCharAt(signs[random.nextInt(signs.length)]);
        }
        if (random.nextBoolean()) {
            int at = random.nextInt(text.length() + 1);
            boolean inWord = at > 0 && at < text.length() && Character.isLetter(text.charAt(at));
            text.insert(inWord ? 0 : at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.append('\n').toString();
    }
}
