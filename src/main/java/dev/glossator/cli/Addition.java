package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Severity;
import dev.glossator.read.FolderTree;
import dev.glossator.read.StoredFile;
import dev.glossator.read.Tree;
import dev.glossator.report.HumanReport;
import dev.glossator.scaffold.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One file more for a site that is there, held against the rest before it is written: its id or its name may belong to another one. */
final class Addition {
    private Addition() {}

    /** @throws UsageException if the site would have an error that this file has a part in */
    static void refuse(Path source, NewFile file) throws IOException {
        Checked checked = checked(source, file);
        List<Diagnostic> errors = checked.errors().stream()
                .filter(error -> hasPart(file.path(), error))
                .toList();
        if (!errors.isEmpty()) {
            throw new UsageException(file.path() + " was not written, because of what would be wrong then:\n"
                    + new HumanReport(checked::text, false).of(errors).stripTrailing());
        }
    }

    /** The same file, in which everything is allowed that would be a warning in it. */
    static NewFile allowed(Path source, NewFile file) throws IOException {
        return file.allowing(checked(source, file).diagnostics().stream()
                .filter(found -> found.severity() == Severity.WARNING
                        && found.span().file().equals(file.path()))
                .map(Diagnostic::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Checked checked(Path source, NewFile file) throws IOException {
        var request =
                new BuildRequest(source, "", true, false, Runtime.getRuntime().availableProcessors(), Optional.empty());
        return Build.check(request, with(file, source));
    }

    private static boolean hasPart(String path, Diagnostic error) {
        return error.span().file().equals(path)
                || error.related().stream()
                        .anyMatch(other -> other.span().file().equals(path));
    }

    private static Tree with(NewFile file, Path source) throws IOException {
        FolderTree there = FolderTree.of(source);
        return reporter -> {
            List<StoredFile> files = new ArrayList<>(there.files(reporter));
            files.removeIf(other -> other.path().equals(file.path()));
            files.add(new Unwritten(file, source));
            return files;
        };
    }

    /** The file as if it lay in its place. */
    private record Unwritten(NewFile file, Path source) implements StoredFile {
        @Override
        public String path() {
            return file.path();
        }

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public byte[] bytes() {
            return file.text().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Path place() {
            return source.resolve(file.path());
        }
    }
}
