package dev.glossator.history;

/** Another state that cannot be read; the message says why, and what helps on lines of its own. */
public final class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, String help) {
        super(message + "\n  help: " + help);
    }
}
