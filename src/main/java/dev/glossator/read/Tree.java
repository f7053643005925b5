package dev.glossator.read;

import dev.glossator.diagnostic.Reporter;
import java.io.IOException;
import java.util.List;

/** One state of a site's files: those of a folder, or those that git keeps. */
public interface Tree {
    /**
     * Every file below {@code content/} except those that {@link ContentPath#isLeftOut} names, in any order. What is there and cannot be
     * taken, such as a link to nothing, is reported as {@code unreadable-file}.
     *
     * @throws IOException if the files cannot be listed
     */
    List<StoredFile> files(Reporter reporter) throws IOException;
}
