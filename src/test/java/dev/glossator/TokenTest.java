package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet, reckoned by the contrast formula of WCAG 2.2. */
class TokenTest {
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    /** By name: the colour in the light theme, then in the dark one. */
    private static final Map<String, List<Integer>> TOKENS = tokens();

    @Test
    void everyColourIsAToken() throws IOException {
        String rules = sheet().replaceAll(TOKEN.pattern(), "");

        assertEquals(
                List.of("#fff"),
                Pattern.compile("#[0-9a-f]{3,8}\\b")
                        .matcher(rules)
                        .results()
                        .map(found -> found.group())
                        .toList(),
                "paper is white; any other colour has a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "muted", "link", "visited", "entity", "focus"})
    void textIsReadOnThePageAndOnASurface(String name) {
        assertContrast(name, "bg", TEXT);
        assertContrast(name, "surface", TEXT);
    }

    @Test
    void theWordsOfAPictureAreReadInItsPlace() {
        assertContrast("ink", "ground", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "confirmed", "reported", "disputed", "denied", "withdrawn"})
    void aStatusIsReadOnItsFillAndItsBorderOnThePage(String name) {
        assertContrast(name, name + "-fill", TEXT);
        assertContrast(name, "bg", TEXT);
    }

    @Test
    void theBorderOfAControlIsSeen() {
        assertContrast("border", "bg", CONTROL);
        assertContrast("border", "surface", CONTROL);
    }

    @Test
    void textIsReadOnAMark() {
        assertContrast("text", "mark", TEXT);
    }

    private static void assertContrast(String colour, String ground, double least) {
        for (int theme = 0; theme < 2; theme++) {
            double ratio =
                    contrast(TOKENS.get(colour).get(theme), TOKENS.get(ground).get(theme));
            assertTrue(ratio >= least, colour + " on " + ground + " has " + ratio);
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16 & 255)
                + 0.7152 * channel(colour >> 8 & 255)
                + 0.0722 * channel(colour & 255);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, List<Integer>> tokens() {
        Map<String, List<Integer>> tokens = new HashMap<>();
        try {
            Matcher token = TOKEN.matcher(sheet());
            while (token.find()) {
                tokens.put(
                        token.group(1),
                        List.of(Integer.parseInt(token.group(2), 16), Integer.parseInt(token.group(3), 16)));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return tokens;
    }

    private static String sheet() throws IOException {
        return Files.readString(Path.of("templates/assets/css/site.css"));
    }
}
