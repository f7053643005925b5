package dev.glossator.build;

import dev.glossator.check.TextCheck;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Severity;
import dev.glossator.model.Asset;
import dev.glossator.model.Content;
import dev.glossator.model.Document;
import dev.glossator.parse.DocumentParser;
import dev.glossator.parse.PlaceCheck;
import dev.glossator.read.ContentReader;
import dev.glossator.read.FolderTree;
import dev.glossator.read.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a site as they were read and parsed last; only those that were written to since are read again. */
final class KeptDocuments {
    private final Path source;
    private Map<String, Kept> files = Map.of();

    KeptDocuments(Path source) {
        this.source = source;
    }

    /**
     * One file.
     *
     * @param found what is wrong in it, whatever the rest of the site is
     */
    private record Kept(Object stamp, List<Document> documents, List<Asset> assets, List<Diagnostic> found) {
        static Kept of(StoredFile file, Reporter reporter) {
            try {
                Content content = ContentReader.read(one -> List.of(file), reporter);
                List<Document> documents = content.files().stream()
                        .map(text -> DocumentParser.parse(text, reporter))
                        .toList();
                documents.forEach(document -> TextCheck.check(document, reporter));
                content.assets().forEach(asset -> PlaceCheck.check(asset, reporter));
                return new Kept(file.stamp(), documents, content.assets(), reporter.sorted());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /** The same document object as before where it says the same, which spares the stages behind to look closer. */
        Kept orSame(Optional<Kept> before) {
            return before.filter(old -> old.documents.equals(documents) && old.found.equals(found))
                    .map(old -> new Kept(stamp, old.documents, assets, found))
                    .orElse(this);
        }

        boolean hasErrors() {
            return found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        }
    }

    /**
     * All files.
     *
     * @param documents sorted by path, as are the assets
     * @param found what is wrong in files, whatever the rest of the site is
     */
    record State(List<Document> documents, List<Asset> assets, List<Diagnostic> found, int files) {}

    /**
     * Reads what was written to.
     *
     * @param named paths that are read again in any case
     * @param timings takes in how long each file took
     * @throws IOException if {@code content/} is missing or cannot be listed
     */
    State read(Set<String> named, Timings timings) throws IOException {
        var listing = new Reporter();
        List<StoredFile> listed = FolderTree.of(source).files(listing);
        Map<String, Kept> before = files;
        files = listed.parallelStream()
                .collect(Collectors.toMap(
                        StoredFile::path,
                        file -> kept(file, Optional.ofNullable(before.get(file.path())), named, timings),
                        (first, second) -> first,
                        TreeMap::new));
        return new State(
                files.values().stream().flatMap(kept -> kept.documents.stream()).toList(),
                files.values().stream().flatMap(kept -> kept.assets.stream()).toList(),
                Stream.concat(listing.sorted().stream(), files.values().stream().flatMap(kept -> kept.found.stream()))
                        .toList(),
                (int) files.values().stream()
                        .filter(kept -> !kept.documents.isEmpty())
                        .count());
    }

    private static Kept kept(StoredFile file, Optional<Kept> before, Set<String> named, Timings timings) {
        boolean isSame = before.isPresent() && before.get().stamp.equals(file.stamp()) && !named.contains(file.path());
        return isSame
                ? before.get()
                : timings.step(Stage.PARSE, () -> Kept.of(file, new Reporter()).orSame(before), kept -> file.path());
    }

    /** One file as it is now, if it was there before and nothing is wrong in it; it is not remembered. */
    Optional<Document> peek(String path) throws IOException {
        if (!files.containsKey(path)) {
            return Optional.empty();
        }
        return FolderTree.of(source)
                .file(path)
                .map(file -> Kept.of(file, new Reporter()))
                .filter(kept -> !kept.hasErrors())
                .flatMap(kept -> kept.documents.stream().findFirst());
    }
}
