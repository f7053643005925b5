package dev.glossator.parse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The name that the name parts of CSL 1.0.2 make, in the order in which it is read. */
final class PersonalName {
    private static final Set<String> YES = Set.of("true", "1");
    private static final List<String> GIVEN_FIRST =
            List.of("given", "dropping-particle", "non-dropping-particle", "family");
    private static final List<String> FAMILY_FIRST =
            List.of("non-dropping-particle", "family", "given", "dropping-particle");

    private PersonalName() {}

    /** Empty if it has no part. */
    static String of(CheckedRecord name) {
        List<String> order = isSet(name, "static-ordering") ? FAMILY_FIRST : GIVEN_FIRST;
        String apart = joined(order.stream().map(name::text));
        String suffix = name.text("suffix");
        String whole = isSet(name, "comma-suffix") && !suffix.isEmpty() && !apart.isEmpty()
                ? apart + ", " + suffix
                : joined(Stream.of(apart, suffix));
        return joined(Stream.of(whole, name.text("literal")));
    }

    private static boolean isSet(CheckedRecord name, String part) {
        return YES.contains(name.text(part));
    }

    /** A particle that ends with an apostrophe stands close to what follows it. */
    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty())
                .reduce((before, part) -> isElided(before) ? before + part : before + " " + part)
                .orElse("");
    }

    private static boolean isElided(String before) {
        return before.endsWith("'") || before.endsWith("\u2019");
    }
}
