package dev.glossator.read;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.Content;
import dev.glossator.model.ContentFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the folder {@code content/} of a site. */
public final class ContentReader {
    /** The largest text that is read, in bytes. */
    public static final int LARGEST_TEXT = 1024 * 1024;

    private final Reporter reporter;
    private final List<StoredFile> texts = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();

    private ContentReader(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Reads every file below {@code content/} except hidden ones, and everything below {@code content/static/} except what tools leave
     * behind. A file that cannot be read, and a link to anything but such a file, is reported as {@code unreadable-file} and left out.
     *
     * @param source the folder that holds {@code content/}
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if the folder cannot be listed
     */
    public static Content read(Path source, Reporter reporter) throws IOException {
        return read(FolderTree.of(source), reporter);
    }

    /**
     * Reads the files of one state of a site in the same way.
     *
     * @throws IOException if they cannot be listed
     */
    public static Content read(Tree tree, Reporter reporter) throws IOException {
        var reader = new ContentReader(reporter);
        for (StoredFile file : tree.files(reporter)) {
            reader.add(file);
        }
        return reader.content();
    }

    private void add(StoredFile file) throws IOException {
        var path = new ContentPath(file.path());
        if (!path.isNameable()) {
            reporter.report(
                    Rule.UNREADABLE_FILE,
                    Span.startOf(file.path()),
                    "the name of this file or of its folder holds a character that no address can have",
                    "rename it");
        } else if (path.isText()) {
            texts.add(file);
        } else {
            assets.add(file.asset());
        }
    }

    private Content content() {
        texts.sort(Comparator.comparing(StoredFile::path));
        assets.sort(Comparator.comparing(Asset::path));
        var decoder = new TextDecoder(reporter);
        List<ContentFile> files = texts.parallelStream()
                .map(decoder::decode)
                .flatMap(Optional::stream)
                .map(text -> FrontMatterCut.cut(text, reporter))
                .toList();
        return new Content(files, assets);
    }
}
