package dev.glossator.render;

/** A template or message file that cannot be used: a fault in the site's theme, not in its texts. The message names file and line. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }

    public TemplateException(String message) {
        super(message);
    }
}
