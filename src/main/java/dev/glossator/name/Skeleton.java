package dev.glossator.name;

import dev.glossator.language.Characters;
import java.util.Locale;

/**
 * What is left of a name when the signs are made alike that change with the way into Latin letters. Two words with one skeleton are likely
 * one name, written after two customs.
 *
 * <p>Alike are
 *
 * <ul>
 *   <li>runs of {@code y}, {@code i} and {@code j}: {@code Belskyy}, {@code Belskij}, {@code Belski}; so {@code Marya} and {@code Maria}
 *   <li>{@code v}, {@code w}, and {@code f} or {@code ff} at the end: {@code Lindov}, {@code Lindow}, {@code Lindoff}
 *   <li>{@code kh} and {@code h}: {@code Akhtin}, {@code Ahtin}
 *   <li>{@code ts} and {@code tz}: {@code Stoltsberg}, {@code Stoltzberg}
 *   <li>{@code sch} and {@code sh}: {@code Scherin}, {@code Sherin}
 *   <li>one letter and the same twice: {@code Stad}, {@code Stadd}
 *   <li>letters with and without marks: {@code Jørgstad}, {@code Jorgstad}
 * </ul>
 *
 * <p>Not alike, since names of different people differ so: {@code zh} and {@code z}, {@code sh} and {@code s}, {@code ch} and {@code h}, {@code
 * c} and {@code k} or {@code ts}, {@code g} and {@code h}, {@code e} and {@code ye}. Only words in Latin letters have a skeleton: in Cyrillic the
 * same signs tell the cases of one name apart.
 */
final class Skeleton {
    /** In letters. Of less, too many words have the same. */
    private static final int SHORTEST = 4;

    private static final char NOTHING = 0;

    private final String letters;

    private Skeleton(String letters) {
        this.letters = letters;
    }

    /** Small letters from {@code a} to {@code z}; empty for a word with other letters, and where less than four are left. */
    static String of(String word) {
        String skeleton = new Skeleton(Characters.plainLatin(word.toLowerCase(Locale.ROOT))).fold();
        return skeleton.length() < SHORTEST ? "" : skeleton;
    }

    private String fold() {
        var folded = new StringBuilder(letters.length());
        char last = NOTHING;
        for (int i = 0; i < letters.length(); i++) {
            char sign = signAt(i);
            if (sign != NOTHING && sign != last) {
                folded.append(sign);
                last = sign;
            }
        }
        return folded.toString();
    }

    private char signAt(int i) {
        char letter = letters.charAt(i);
        return switch (letter) {
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            case 'f' -> isLast(i) || (at(i + 1) == 'f' && isLast(i + 1)) ? 'v' : 'f';
            case 'k' -> at(i + 1) == 'h' ? NOTHING : 'k';
            case 'c' -> at(i - 1) == 's' && at(i + 1) == 'h' ? NOTHING : 'c';
            case 'z' -> at(i - 1) == 't' ? 's' : 'z';
            default -> letter;
        };
    }

    private boolean isLast(int i) {
        return i == letters.length() - 1;
    }

    private char at(int i) {
        return i >= 0 && i < letters.length() ? letters.charAt(i) : NOTHING;
    }
}
