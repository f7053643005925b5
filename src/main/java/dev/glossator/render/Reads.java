package dev.glossator.render;

import dev.glossator.model.OutputFile;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down which parts of a site a page is made from, while it is made on this thread. Whoever hands a part out notes it; what is not
 * noted would leave pages as they were when it changes.
 */
final class Reads {
    private static final ThreadLocal<@Nullable Set<Read>> NOTED = new ThreadLocal<>();

    private Reads() {}

    /** One part that was asked for. */
    record Read(Part part, Object key) {
        boolean isSame(Rendering before, Rendering now) {
            return of(before).equals(of(now));
        }

        /** What it is in a state. */
        Object of(Rendering rendering) {
            return part.of(rendering, key);
        }
    }

    /** A file and what it was made from. */
    record Made(OutputFile file, Set<Read> reads) {}

    /** Notes a part for the page that is being made, if one is. */
    static void note(Part part, Object key) {
        Set<Read> noted = NOTED.get();
        if (noted != null) {
            noted.add(new Read(part, key));
        }
    }

    /**
     * Notes a part that is reckoned from others. These are not noted beside it, so a page stays as it is when they change and the part does
     * not.
     */
    static <T> T noteAlone(Part part, Object key, Supplier<T> reckoned) {
        note(part, key);
        Set<Read> noted = NOTED.get();
        NOTED.set(null);
        try {
            return reckoned.get();
        } finally {
            NOTED.set(noted);
        }
    }

    static Made of(Supplier<OutputFile> file) {
        Set<Read> reads = new LinkedHashSet<>();
        NOTED.set(reads);
        try {
            return new Made(file.get(), Set.copyOf(reads));
        } finally {
            NOTED.remove();
        }
    }
}
