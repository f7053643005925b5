package dev.glossator.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent signs with two digits for what may not stand in an address as it is (RFC 3986, section 2). */
public final class PercentEncoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String IN_PATHS = LETTERS_AND_DIGITS + "-._~/";
    private static final String IN_ADDRESSES = LETTERS_AND_DIGITS + "-._~/:?#@!$&'()*+,;=%";

    private PercentEncoding() {}

    /** A path of the site. A percent sign in it is one in the name of a file. */
    public static String ofPath(String path) {
        return encoded(path, IN_PATHS);
    }

    /** An address that a writer typed. A percent sign in it belongs to what is encoded already. */
    public static String ofAddress(String address) {
        return encoded(address, IN_ADDRESSES);
    }

    private static String encoded(String text, String plain) {
        var encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (plain.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
