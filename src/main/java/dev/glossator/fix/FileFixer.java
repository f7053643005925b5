package dev.glossator.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/**
 * Writes mended texts into the files of {@code content/} that they were read from, each at once or not at all. A file keeps its byte order
 * mark, permissions, owner and group.
 */
public final class FileFixer {
    private static final String FOLDER = "content";
    private static final String CHANGED = "has changed since it was read";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path source;

    private FileFixer(Path source) {
        this.source = source;
    }

    /**
     * Writes into the files of a site.
     *
     * @param source the folder that holds {@code content/}
     * @throws IOException if there is no such folder
     */
    public static FileFixer in(Path source) throws IOException {
        return new FileFixer(source.toRealPath());
    }

    /** Why a file is not to be written, for words that begin with its path; empty if it may be. */
    public Optional<String> refusal(MendedText mended) {
        Path file = source.resolve(mended.path());
        try {
            if (!file.startsWith(source.resolve(FOLDER)) || !file.toRealPath().equals(file)) {
                return Optional.of("is a link, or no file of " + FOLDER + "/");
            }
            return Files.isWritable(file) ? Optional.empty() : Optional.of("is write-protected");
        } catch (IOException gone) {
            return Optional.of(CHANGED);
        }
    }

    /** Writes one file; if it was not written, why, as in {@link #refusal}. */
    public Optional<String> write(MendedText mended) {
        try {
            Optional<String> refusal = refusal(mended);
            return refusal.isPresent() ? refusal : write(mended, source.resolve(mended.path()));
        } catch (CharacterCodingException changed) {
            return Optional.of(CHANGED);
        } catch (IOException failure) {
            return Optional.of("could not be written: " + failure);
        }
    }

    private static Optional<String> write(MendedText mended, Path file) throws IOException {
        String before = Files.readString(file);
        boolean marked = !before.isEmpty() && before.charAt(0) == BYTE_ORDER_MARK;
        String mark = marked ? String.valueOf(BYTE_ORDER_MARK) : "";
        if (!before.equals(mark + mended.before().text())) {
            return Optional.of(CHANGED);
        }
        Path staged = Files.createTempFile(file.getParent(), ".glossator-", ".tmp");
        try {
            save(mark + mended.after(), staged);
            likeBefore(file, staged);
            if (!Files.readString(file).equals(before)) {
                return Optional.of(CHANGED);
            }
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    /** Onto the disk before the old file goes, so that a loss of power leaves one of the two. */
    private static void save(String text, Path staged) throws IOException {
        try (var channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void likeBefore(Path file, Path staged) throws IOException {
        var from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var to = Files.getFileAttributeView(staged, PosixFileAttributeView.class);
        if (from == null || to == null) {
            return;
        }
        PosixFileAttributes attributes = from.readAttributes();
        PosixFileAttributes own = to.readAttributes();
        if (!own.group().equals(attributes.group())) {
            to.setGroup(attributes.group());
        }
        if (!own.owner().equals(attributes.owner())) {
            to.setOwner(attributes.owner());
        }
        to.setPermissions(attributes.permissions());
    }
}
