package dev.glossator.model;

/**
 * A place in a text that states a claim.
 *
 * @param number counts the places that state this claim on their page, from 1, in the order of the text
 * @param sentence with the words that state it
 */
public record ClaimUse(String claim, Permalink page, String title, int number, Sentence sentence) {
    /** The anchor of this place on its page. */
    public String anchor() {
        return anchor(claim, number);
    }

    /** The anchor of the place with that number: the first one carries the plain name; no id has two hyphens in a row. */
    public static String anchor(String claim, int number) {
        return number == 1 ? "c-" + claim : "c-" + claim + "--" + number;
    }
}
