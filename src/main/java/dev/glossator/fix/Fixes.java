package dev.glossator.fix;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.fix.MendedText.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The safe fixes of findings, put together to what their files become. */
public final class Fixes {
    private final Function<String, Optional<SourceText>> texts;
    private final Map<String, Changes> files = new TreeMap<>();
    private int postponed;

    private Fixes(Function<String, Optional<SourceText>> texts) {
        this.texts = texts;
    }

    /** What is put into one file, by where it begins. */
    private static final class Changes {
        private final SourceText text;
        private final NavigableMap<Integer, Replacement> replacements = new TreeMap<>();
        private int findings;

        Changes(SourceText text) {
            this.text = text;
        }

        Replacement replacement(Fix.Edit edit) {
            int start = text.offsetOf(edit.span().line(), edit.span().column());
            int end = text.offsetOf(edit.span().endLine(), edit.span().endColumn());
            return new Replacement(start, end, edit.text());
        }

        boolean isFree(Replacement wanted) {
            var before = replacements.floorEntry(wanted.start());
            var after = replacements.ceilingEntry(wanted.start());
            return (before == null
                            || (before.getKey() < wanted.start()
                                    && before.getValue().end() <= wanted.start()))
                    && (after == null || after.getKey() >= wanted.end());
        }
    }

    /**
     * The safe fixes of findings; of two that touch the same words, that of the first finding.
     *
     * @param texts the text of a file by its path, as it was when the findings were made
     */
    public static Fixes of(List<Diagnostic> findings, Function<String, Optional<SourceText>> texts) {
        var fixes = new Fixes(texts);
        for (Diagnostic finding : findings) {
            finding.fixes().stream().filter(Fix::safe).findFirst().ifPresent(fixes::add);
        }
        return fixes;
    }

    private void add(Fix fix) {
        if (fix.edits().stream().allMatch(this::isFree)) {
            fix.edits().forEach(edit -> {
                Changes file = fileOf(edit).orElseThrow();
                Replacement replacement = file.replacement(edit);
                file.replacements.put(replacement.start(), replacement);
            });
            fileOf(fix.edits().get(0)).orElseThrow().findings++;
        } else {
            postponed++;
        }
    }

    private boolean isFree(Fix.Edit edit) {
        return fileOf(edit).filter(file -> file.isFree(file.replacement(edit))).isPresent();
    }

    private Optional<Changes> fileOf(Fix.Edit edit) {
        return texts.apply(edit.span().file())
                .map(text -> files.computeIfAbsent(text.path(), path -> new Changes(text)));
    }

    /** The texts that change, by path. */
    public List<MendedText> texts() {
        List<MendedText> mended = new ArrayList<>();
        for (Changes file : files.values()) {
            if (!file.replacements.isEmpty()) {
                mended.add(new MendedText(file.text, List.copyOf(file.replacements.values()), file.findings));
            }
        }
        return mended;
    }

    /** How many safe fixes touch words that another one changes, and so wait for the next run. */
    public int postponed() {
        return postponed;
    }
}
