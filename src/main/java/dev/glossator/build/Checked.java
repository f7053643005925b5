package dev.glossator.build;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Severity;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that was read, linked and checked, with what was found.
 *
 * @param texts the files' texts by path
 * @param files how many files were read
 */
public record Checked(
        Site site, List<Diagnostic> diagnostics, Map<String, SourceText> texts, int files, Timings timings) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
        texts = Map.copyOf(texts);
    }

    public Optional<SourceText> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    public List<Diagnostic> errors() {
        return diagnostics.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    public Set<String> filesWithErrors() {
        return errors().stream().map(found -> found.span().file()).collect(Collectors.toSet());
    }

    /** The same with more findings, in their order. */
    public Checked with(List<Diagnostic> more) {
        List<Diagnostic> all = Stream.concat(diagnostics.stream(), more.stream())
                .sorted()
                .distinct()
                .toList();
        return new Checked(site, all, texts, files, timings);
    }

    /** The same site with other findings. */
    public Checked withOnly(List<Diagnostic> others) {
        return new Checked(site, others.stream().sorted().distinct().toList(), texts, files, timings);
    }

    /**
     * Whether the site may be published.
     *
     * @param strict whether warnings count as errors
     */
    public boolean isSound(boolean strict) {
        return diagnostics.stream()
                .noneMatch(found ->
                        found.severity() == Severity.ERROR || (strict && found.severity() == Severity.WARNING));
    }
}
