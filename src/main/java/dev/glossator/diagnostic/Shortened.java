package dev.glossator.diagnostic;

/** The words of a finding without the middle of what is too long to be read, as when a writer's name or number fills a whole file. */
final class Shortened {
    /** The most UTF-16 code units that are left as they are. */
    static final int LONGEST = 1_000;

    private static final int HEAD = 300;
    private static final int TAIL = 100;

    private Shortened() {}

    static String of(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, HEAD))
                        + "…"
                        + words.substring(words.offsetByCodePoints(words.length(), -TAIL));
    }
}
