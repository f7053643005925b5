package dev.glossator.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link leads. Only addresses that were judged safe become {@link External} or {@link Inside}. */
public sealed interface Target {
    /** The value of {@code href} on the given page. */
    String href(Permalink from);

    /** As the writer typed it; only before linking. */
    record Written(String address) implements Target {
        @Override
        public String href(Permalink from) {
            throw new IllegalStateException("not linked yet: " + address);
        }
    }

    /** An address outside the site: http, https or mailto. */
    record External(String address) implements Target {
        private static final Pattern SAFE =
                Pattern.compile("(?:https?://[^/?#\\s]+[^\\s]*|mailto:[^\\s]+)", Pattern.CASE_INSENSITIVE);
        private static final String REFUSED = "\\\"<>`";

        /**
         * The address, if it may stand in a link: http or https with a host, or mailto, without white space, control characters,
         * quotes, angle brackets or backslashes, which browsers read in ways of their own.
         */
        public static Optional<External> of(String address) {
            boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == 0x7F || REFUSED.indexOf(c) >= 0);
            return plain && SAFE.matcher(address).matches() ? Optional.of(new External(address)) : Optional.empty();
        }

        @Override
        public String href(Permalink from) {
            return address;
        }
    }

    /**
     * A page or file of the site.
     *
     * @param fragment without {@code #}; empty for the whole page
     */
    record Inside(Permalink page, String fragment) implements Target {
        @Override
        public String href(Permalink from) {
            String anchor = fragment.isEmpty() ? "" : "#" + fragment;
            return page.equals(from) && !anchor.isEmpty() ? anchor : from.hrefOf(page) + anchor;
        }
    }
}
