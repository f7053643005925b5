package dev.glossator.links;

/**
 * What an address answered.
 *
 * @param status of HTTP; 0 if there was no answer
 * @param location where it has moved for good; empty if it has not
 * @param fault why there was no answer, e.g. {@code no such host}; empty if there was one
 * @param copy the address of an archived copy, looked for where the page is gone; empty if none is known
 */
public record Answer(int status, String location, String fault, String copy) {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAULT = 400;

    /** A machine that readers cannot reach. */
    static final String INSIDE = "it is an address inside of a network, and was not asked";

    /** A page of a host that has had enough for now. */
    static final String LEFT_ALONE = "its host asked to be left alone for now, and was not asked again";

    /** Nobody is at that address. */
    static final String NO_HOST = "no such host";

    static Answer of(int status, String location) {
        return new Answer(status, location, "", "");
    }

    static Answer none(String fault) {
        return new Answer(0, "", fault, "");
    }

    /** The same with the address of an archived copy. */
    public Answer withCopy(String other) {
        return new Answer(status, location, fault, other);
    }

    /** The page is not there any more, as far as its own host knows. */
    public boolean isDead() {
        return status == NOT_FOUND || status == GONE || fault.equals(NO_HOST);
    }

    /** Something answered that may be the page, or stands in front of it. */
    public boolean isUnsure() {
        return !isDead() && (status == 0 || status >= FIRST_FAULT);
    }

    /** In words, for a message. */
    String words() {
        return status == 0 ? fault : "it answered " + status;
    }
}
