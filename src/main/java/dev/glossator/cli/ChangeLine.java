package dev.glossator.cli;

import dev.glossator.build.Rebuilt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one change did to the site: {@code changed content/articles/talks.md -> 1 article, 3 backlink pages in 84 ms}. */
final class ChangeLine {
    private static final int MOST_NAMED = 3;

    private ChangeLine() {}

    /** The line; the page that was there first counts with the others. */
    static String of(Set<String> changed, Rebuilt rebuilt, Optional<String> early) {
        Set<String> all = new TreeSet<>(rebuilt.files());
        early.ifPresent(all::add);
        String files = files(all);
        return "changed " + paths(changed) + " -> " + (files.isEmpty() ? "nothing differs" : files) + " in "
                + rebuilt.took().toMillis() + " ms";
    }

    /** The changed paths without what an editor wrote beside them for a moment, under a name without an ending. */
    static Set<String> lasting(Set<String> changed, Path source) {
        Set<String> lasting = changed.stream()
                .filter(path ->
                        path.substring(path.lastIndexOf('/') + 1).contains(".") || Files.exists(source.resolve(path)))
                .collect(Collectors.toSet());
        return lasting.isEmpty() ? changed : lasting;
    }

    private static String paths(Set<String> changed) {
        List<String> named = changed.stream().sorted().limit(MOST_NAMED).toList();
        int rest = changed.size() - named.size();
        return String.join(", ", named) + (rest == 0 ? "" : " and " + rest + " more");
    }

    private static String files(Set<String> files) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            int count =
                    (int) files.stream().filter(file -> Kind.of(file) == kind).count();
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(count + " " + (count == 1 ? kind.one : kind.one + "s")));
        return String.join(", ", words);
    }

    /** Kinds of files, told apart by their addresses. */
    private enum Kind {
        ARTICLE("article"),
        BACKLINKS("backlink page"),
        PAGE("other page"),
        FILE("other file");

        private final String one;

        Kind(String one) {
            this.one = one;
        }

        static Kind of(String file) {
            if (file.matches("articles/[^/]+/index\\.html")) {
                return ARTICLE;
            }
            if (file.matches("(?:glossary|sources|claims)/[^/]+/index\\.html")) {
                return BACKLINKS;
            }
            return file.endsWith(".html") ? PAGE : FILE;
        }
    }
}
