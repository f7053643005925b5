package dev.glossator.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a sequence of tokens names.
 *
 * @param spelling as in {@link Found}
 * @param entries as in {@link Found}
 */
record Meaning(Spelling spelling, List<String> entries) {
    private static final Comparator<Form> BEST_FIRST = Comparator.comparing((Form form) -> !form.listed())
            .thenComparing(form -> form.spelling().variant())
            .thenComparing(form -> form.spelling().entry())
            .thenComparing(form -> form.spelling().text())
            .thenComparing(form -> form.spelling().term());

    /** The meaning of forms that look alike; their order does not matter. */
    static Meaning of(Collection<Form> forms) {
        List<Form> sorted = forms.stream().sorted(BEST_FIRST).toList();
        List<String> entries = sorted.stream()
                .map(form -> form.spelling().entry())
                .sorted()
                .distinct()
                .toList();
        return new Meaning(sorted.get(0).spelling(), entries);
    }

    /**
     * One form of a spelling.
     *
     * @param listed whether it is the spelling itself, not a form derived from a term
     */
    record Form(Spelling spelling, boolean listed) {}
}
