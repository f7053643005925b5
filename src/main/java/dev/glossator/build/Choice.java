package dev.glossator.build;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.model.Asset;
import dev.glossator.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which state of each file a site is made of, while one without errors is looked for. */
final class Choice {
    private final KeptDocuments.State state;
    private final Map<String, Document> lastGood;
    private final Set<String> present;
    private final Set<String> held = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private boolean isGoneBack;

    /**
     * The files as they are.
     *
     * @param lastGood each as it was when the site was last sound, by path
     */
    Choice(KeptDocuments.State state, Map<String, Document> lastGood) {
        this.state = state;
        this.lastGood = lastGood;
        this.present = state.documents().stream().map(Choice::pathOf).collect(Collectors.toSet());
    }

    /** Takes files as they were last; what was never without errors is left out. */
    void hold(Set<String> paths) {
        paths.forEach(path -> (lastGood.containsKey(path) ? held : leftOut).add(path));
    }

    /** Sorted by path. */
    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (Document document : state.documents()) {
            String path = pathOf(document);
            if (!leftOut.contains(path)) {
                documents.add(held.contains(path) ? Objects.requireNonNull(lastGood.get(path)) : document);
            }
        }
        if (isGoneBack) {
            gone().filter(document -> !leftOut.contains(pathOf(document))).forEach(documents::add);
            documents.sort(Comparator.comparing(Choice::pathOf));
        }
        return documents;
    }

    List<Asset> assets() {
        return state.assets().stream()
                .filter(asset -> !leftOut.contains(asset.path()))
                .toList();
    }

    /** Whether no error is left; else some file counts otherwise in the next round. */
    boolean accepts(Set<String> faulty) {
        Set<String> blamed = new HashSet<>(faulty);
        blamed.removeAll(leftOut);
        blamed.removeIf(path -> !isChosen(path));
        if (!blamed.isEmpty() && !takesBack(blamed)) {
            leftOut.addAll(blamed);
        }
        return blamed.isEmpty();
    }

    private boolean isChosen(String path) {
        return present.contains(path)
                || lastGood.containsKey(path)
                || state.assets().stream().anyMatch(asset -> asset.path().equals(path));
    }

    private boolean takesBack(Set<String> blamed) {
        List<String> changed = blamed.stream()
                .filter(path -> !held.contains(path) && lastGood.containsKey(path) && present.contains(path))
                .filter(path -> state.documents().stream()
                        .filter(document -> pathOf(document).equals(path))
                        .noneMatch(document -> document.equals(lastGood.get(path))))
                .toList();
        held.addAll(changed);
        boolean bringsBack =
                changed.isEmpty() && !isGoneBack && gone().findAny().isPresent();
        isGoneBack |= bringsBack;
        return !changed.isEmpty() || bringsBack;
    }

    /** The files that are there no more. */
    private Stream<Document> gone() {
        return lastGood.values().stream().filter(document -> !present.contains(pathOf(document)));
    }

    /** Whether nothing is left out. */
    boolean isWhole() {
        return leftOut.isEmpty();
    }

    /** The findings that are about the files as they are now. */
    List<Diagnostic> told(List<Diagnostic> found) {
        Set<Diagnostic> ofFiles = new HashSet<>(state.found());
        return found.stream()
                .filter(one -> !held.contains(one.span().file()) || ofFiles.contains(one))
                .toList();
    }

    /** Every chosen file, by path. */
    Map<String, Document> good() {
        return documents().stream()
                .collect(
                        Collectors.toMap(Choice::pathOf, document -> document, (first, second) -> first, TreeMap::new));
    }

    private static String pathOf(Document document) {
        return document.source().path();
    }
}
