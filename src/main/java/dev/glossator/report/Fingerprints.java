package dev.glossator.report;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what a finding is known again in a later state of its file: 32 hexadecimal digits of rule, file, what is written at its place, and
 * how many of them stand before it. It survives that lines move and that the words around it change.
 *
 * <p>What is written is the part of the first line that the place covers; where that is blank, it is the message. Made when first asked for.
 */
public final class Fingerprints {
    private static final int BYTES = 16;
    /** A line of a megabyte is not read as a whole for each of its findings. */
    private static final int LONGEST = 200;

    private final List<Diagnostic> diagnostics;
    private final Function<String, Optional<SourceText>> texts;
    private @Nullable Map<Diagnostic, String> known;

    /**
     * @param diagnostics all findings of a site, in their order
     * @param texts finds the text of a file by its path
     */
    public Fingerprints(List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> texts) {
        this.diagnostics = diagnostics;
        this.texts = texts;
    }

    /** The fingerprint of one of the findings, the same for equal ones. */
    public String of(Diagnostic finding) {
        if (known == null) {
            known = all();
        }
        String fingerprint = known.get(finding);
        if (fingerprint == null) {
            throw new IllegalArgumentException("not one of the findings: " + finding);
        }
        return fingerprint;
    }

    private Map<Diagnostic, String> all() {
        MessageDigest digest = sha256();
        Map<String, Integer> counts = new HashMap<>();
        Map<Diagnostic, String> all = new HashMap<>();
        for (Diagnostic finding : diagnostics) {
            String what = String.join("\0", finding.rule().id(), finding.span().file(), written(finding));
            int before = counts.merge(what, 1, Integer::sum) - 1;
            byte[] hash = digest.digest((what + "\0" + before).getBytes(StandardCharsets.UTF_8));
            all.putIfAbsent(finding, HexFormat.of().formatHex(hash, 0, BYTES));
        }
        return all;
    }

    private String written(Diagnostic finding) {
        Span span = finding.span();
        return texts.apply(span.file())
                .filter(text -> span.line() <= text.lineCount())
                .map(text -> covered(text, span).strip())
                .filter(words -> !words.isEmpty())
                .orElse(finding.message());
    }

    private static String covered(SourceText text, Span span) {
        int length = text.columnsOfLine(span.line());
        int start = Math.min(span.column(), length + 1);
        int end = span.endLine() > span.line() ? length + 1 : Math.min(span.endColumn(), length + 1);
        return text.part(span.line(), start, Math.min(end, start + LONGEST));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
