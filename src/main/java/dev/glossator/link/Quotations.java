package dev.glossator.link;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The parts of a text that stand between quotation marks. A mark without its counterpart is none. */
final class Quotations {
    private static final Map<Character, String> CLOSING =
            Map.of('"', "\"", '\u201C', "\u201D", '\u201E', "\u201C\u201D", '\u00AB', "\u00BB");

    private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();

    Quotations(String text) {
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (start < 0 && CLOSING.containsKey(unit)) {
                start = i;
            } else if (start >= 0 && closing(text.charAt(start)).indexOf(unit) >= 0) {
                endByStart.put(start, i);
                start = -1;
            }
        }
    }

    private static String closing(char opening) {
        return CLOSING.getOrDefault(opening, "");
    }

    /** Whether a position lies between two marks. */
    boolean hold(int position) {
        var quotation = endByStart.floorEntry(position);
        return quotation != null && position < quotation.getValue();
    }
}
