package dev.glossator.publish;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Glossator wrote into the output folder: the only files that it may replace or remove. */
record Manifest(SortedMap<OutputPath, Fingerprint> files) {
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    Optional<Fingerprint> fingerprint(OutputPath path) {
        return Optional.ofNullable(files.get(path));
    }

    boolean owns(OutputPath path) {
        return files.containsKey(path);
    }

    /** The manifest during a change: it owns the old and the new files, those about to be written without a hash. */
    Manifest changingTo(Manifest next, Set<OutputPath> written) {
        Map<OutputPath, Fingerprint> both = new TreeMap<>(files);
        both.putAll(next.files);
        written.forEach(path -> both.computeIfPresent(path, (key, print) -> print.unfinished()));
        return new Manifest(new TreeMap<>(both));
    }
}
