package dev.glossator.model;

import java.util.Optional;
import java.util.regex.Matcher;
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
        /** Scheme and host, then the rest. */
        private static final Pattern SAFE = Pattern.compile(
                "(https?://[^/?#\\s]++(?=[/?#]|$)|mailto:(?=\\S))(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        private static final String REFUSED_IN_HOST = "\\\"<>`";

        /**
         * The address, if it may stand in a link: http or https with a host, or mailto, without control characters. What browsers read in
         * ways of their own, such as spaces, quotes and backslashes, is encoded after the host and refused in it.
         */
        public static Optional<External> of(String address) {
            Matcher parts = SAFE.matcher(address);
            return parts.matches() && !hasControl(address) && isPlain(parts.group(1))
                    ? Optional.of(new External(parts.group(1) + PercentEncoding.ofAddress(parts.group(2))))
                    : Optional.empty();
        }

        private static boolean hasControl(String address) {
            return address.chars().anyMatch(c -> c < ' ' || c == 0x7F);
        }

        private static boolean isPlain(String host) {
            return host.chars().noneMatch(c -> REFUSED_IN_HOST.indexOf(c) >= 0);
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
