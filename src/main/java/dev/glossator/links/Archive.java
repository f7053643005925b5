package dev.glossator.links;

import java.util.Optional;

/** Knows copies of pages. */
@FunctionalInterface
public interface Archive {
    /** The address of a copy of a page. */
    Optional<String> copyOf(String address);
}
