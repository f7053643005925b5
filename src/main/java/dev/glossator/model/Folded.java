package dev.glossator.model;

import java.text.Normalizer;
import java.util.Locale;

/** A path without regard to case and Unicode form, as file systems of other machines may see it. */
public final class Folded {
    private Folded() {}

    public static String of(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        // upper case first: some letters, as ſ and ς, meet only there
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
