package dev.glossator.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A path with {@code /} as a relative reference of RFC 3986, section 4.2: all but unreserved characters and slashes are percent-encoded. */
final class RelativeUri {
    private static final String UNRESERVED_SIGNS = "-._~/";

    private RelativeUri() {}

    static String of(String path) {
        var uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (isKept((char) (octet & 0xFF))) {
                uri.append((char) octet);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return uri.toString();
    }

    private static boolean isKept(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED_SIGNS.indexOf(c) >= 0;
    }
}
