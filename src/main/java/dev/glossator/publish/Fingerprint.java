package dev.glossator.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What tells whether a file's bytes are the same.
 *
 * @param sha256 in lower-case hexadecimal; empty while the file is being replaced, so that it equals no finished file's
 * @param size in bytes
 */
record Fingerprint(String sha256, long size) {
    private static final Pattern FORM = Pattern.compile("(?:[0-9a-f]{64})?");

    Fingerprint {
        if (size < 0 || !FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no fingerprint: " + sha256 + " " + size);
        }
    }

    static Fingerprint of(InputStream bytes) throws IOException {
        return ofCopy(bytes, OutputStream.nullOutputStream());
    }

    /** Copies bytes, never more than a buffer of them in memory, and closes the output. */
    static Fingerprint ofCopy(InputStream from, OutputStream to) throws IOException {
        MessageDigest digest = newDigest();
        try (var hashing = new DigestOutputStream(to, digest)) {
            long size = from.transferTo(hashing);
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    Fingerprint unfinished() {
        return new Fingerprint("", size);
    }
}
