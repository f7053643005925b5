package dev.glossator.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** The site cannot be put into its folder. The message is for people, in the form of a diagnostic's message, and names the cause. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PublishException(String message) {
        super(message);
    }

    private PublishException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A fault of the machine, e.g. {@code cannot write `feed.xml`: No space left on device}. */
    static PublishException because(String fault, IOException cause) {
        return new PublishException(fault + ": " + reason(cause), cause);
    }

    /** The cause in words; the JDK leaves them out where the type says it. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return "`" + cause.getMessage() + "` is no folder";
        }
        if (cause instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
