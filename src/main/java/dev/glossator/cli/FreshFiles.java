package dev.glossator.cli;

import dev.glossator.scaffold.NewFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** Writes files where none are, all or none as far as the disk can tell beforehand, and never through a link to another place. */
final class FreshFiles {
    private FreshFiles() {}

    /** @throws UsageException if one of them is there, or cannot be written; it names them */
    static void write(Path folder, List<NewFile> files) {
        List<NewFile> there = files.stream()
                .filter(file -> Files.exists(folder.resolve(file.path()), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!there.isEmpty()) {
            throw new UsageException(there.stream()
                    .map(file -> folder.resolve(file.path()).normalize().toString())
                    .collect(
                            Collectors.joining("\n  ", "nothing was written, since a file is there already:\n  ", "")));
        }
        try {
            for (NewFile file : files) {
                refuseOutside(folder, folder.resolve(file.path()));
            }
            for (NewFile file : files) {
                write(folder.resolve(file.path()), file.text());
            }
        } catch (IOException failure) {
            throw new UsageException("a file cannot be written: " + failure);
        }
    }

    private static void write(Path place, String text) throws IOException {
        Files.createDirectories(parentOf(place));
        try {
            Files.writeString(place, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new UsageException(place + " is there already and was not changed");
        }
    }

    private static void refuseOutside(Path folder, Path place) throws IOException {
        Path nearest = parentOf(place);
        while (!nearest.equals(folder) && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
            nearest = parentOf(nearest);
        }
        if (Files.exists(folder) && !nearest.toRealPath().startsWith(folder.toRealPath())) {
            throw new UsageException(nearest + " is a link that leads out of " + folder);
        }
    }

    private static Path parentOf(Path place) {
        Path parent = place.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
