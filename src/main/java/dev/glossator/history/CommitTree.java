package dev.glossator.history;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.read.ContentPath;
import dev.glossator.read.ContentReader;
import dev.glossator.read.StoredFile;
import dev.glossator.read.Tree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a commit. They are listed by one command and their texts read by another; the repository is never written to. */
final class CommitTree implements Tree {
    /** The largest list of files, in bytes. */
    private static final int LARGEST_LIST = 64 * 1024 * 1024;

    /** What the texts of a state may be together, in bytes. */
    private static final long LARGEST_TEXTS = 512L * 1024 * 1024;

    private static final byte[] NOT_READ = {};
    private static final Map<String, String> REFUSED = Map.of(
            "120000", "this is a link, which is not followed in a revision", "160000", "this is another repository");

    private final Git git;
    private final Path source;
    private final String name;
    private final String commit;

    /**
     * @param source the folder that holds {@code content/}, inside the repository
     * @param name as the writer calls the commit
     * @param commit its hash
     */
    CommitTree(Git git, Path source, String name, String commit) {
        this.git = git;
        this.source = source;
        this.name = name;
        this.commit = commit;
    }

    @Override
    public List<StoredFile> files(Reporter reporter) {
        List<Listed> listed = list().stream()
                .filter(file -> !new ContentPath(file.path).isLeftOut())
                .toList();
        listed.forEach(file -> refuse(file, reporter));
        List<Listed> files =
                listed.stream().filter(file -> !REFUSED.containsKey(file.mode)).toList();
        List<Listed> texts = files.stream().filter(Listed::isReadable).toList();
        Map<String, byte[]> read = read(texts);
        return files.stream()
                .<StoredFile>map(
                        file -> new Blob(file, read.getOrDefault(file.path, NOT_READ), source.resolve(file.path)))
                .toList();
    }

    private static void refuse(Listed file, Reporter reporter) {
        String reason = REFUSED.get(file.mode);
        if (reason != null) {
            reporter.report(
                    Rule.UNREADABLE_FILE, Span.startOf(file.path), reason, "nothing can be done about what was");
        }
    }

    private List<Listed> list() {
        String printed = answer(git.run(
                new byte[0],
                stream -> new String(stream.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8),
                "ls-tree",
                "-r",
                "-z",
                "--long",
                commit,
                "--",
                ContentPath.FOLDER));
        List<Listed> listed = Arrays.stream(printed.split("\0", -1))
                .filter(line -> !line.isEmpty())
                .map(Listed::of)
                .toList();
        if (listed.stream().noneMatch(file -> file.path.startsWith(ContentPath.FOLDER + "/"))) {
            throw new HistoryException("`" + name + "` has no folder content/ in " + source);
        }
        return listed;
    }

    /** The contents by path. */
    private Map<String, byte[]> read(List<Listed> texts) {
        long total = texts.stream().mapToLong(Listed::size).sum();
        if (total > LARGEST_TEXTS) {
            throw new HistoryException("the texts of `" + name + "` are larger than 512 MiB together");
        }
        String hashes = texts.stream().map(text -> text.hash + "\n").collect(Collectors.joining());
        return answer(git.run(
                hashes.getBytes(StandardCharsets.US_ASCII), stream -> contents(texts, stream), "cat-file", "--batch"));
    }

    private Map<String, byte[]> contents(List<Listed> texts, InputStream printed) throws IOException {
        var stream = new BufferedInputStream(printed);
        Map<String, byte[]> contents = new HashMap<>();
        for (Listed text : texts) {
            String head = line(stream);
            if (!head.equals(text.hash + " blob " + text.size)) {
                throw new HistoryException(
                        "git does not have " + text.path + " of `" + name + "`" + (head.isEmpty() ? "" : ": " + head),
                        "fetch all of the history; in GitHub Actions, `fetch-depth: 0` and no `filter`");
            }
            contents.put(text.path, stream.readNBytes((int) text.size));
            stream.skipNBytes(1);
        }
        return contents;
    }

    private static String line(InputStream stream) throws IOException {
        var line = new StringBuilder();
        for (int c = stream.read(); c >= 0 && c != '\n'; c = stream.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private <T> T answer(Git.Answer<T> answer) {
        if (!answer.succeeded()) {
            throw new HistoryException("git cannot read `" + name + "`: " + answer.complaint());
        }
        return answer.result();
    }

    /**
     * One line of the list.
     *
     * @param mode what kind of file it is, in git's octal digits
     * @param size in bytes
     */
    private record Listed(String mode, String hash, long size, String path) {
        /** Reads {@code MODE TYPE HASH SIZE<tab>PATH}; the size of what is no file is a hyphen. */
        static Listed of(String line) {
            int tab = line.indexOf('\t');
            String[] parts = line.substring(0, tab).split(" +", 4);
            long size = parts[3].equals("-") ? 0 : Long.parseLong(parts[3]);
            return new Listed(parts[0], parts[2], size, line.substring(tab + 1));
        }

        boolean isReadable() {
            return new ContentPath(path).isText() && size <= ContentReader.LARGEST_TEXT;
        }
    }

    /** A file that git keeps; only a text has bytes here. */
    private static final class Blob implements StoredFile {
        private final Listed listed;
        private final byte[] bytes;
        private final Path place;

        Blob(Listed listed, byte[] bytes, Path place) {
            this.listed = listed;
            this.bytes = bytes;
            this.place = place;
        }

        @Override
        public String path() {
            return listed.path;
        }

        @Override
        public long size() {
            return listed.size;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public Path place() {
            return place;
        }
    }
}
