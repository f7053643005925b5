package dev.glossator.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The command {@code git}, which reads from the repository that a folder lies in. It never writes, asks or fetches: hooks, monitors, locks
 * and protocols are off, and nothing of the environment points it to another repository.
 */
final class Git {
    private static final long MOST_SECONDS = 120;
    private static final int MOST_COMPLAINT = 4096;
    private static final List<String> ALONE = List.of(
            "--no-pager",
            "--no-optional-locks",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "protocol.allow=never");

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** Takes what git prints. */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream printed) throws IOException;
    }

    /**
     * What became of a command.
     *
     * @param complaint what it printed on its error stream
     */
    record Answer<T>(boolean succeeded, T result, String complaint) {}

    /**
     * Runs a command.
     *
     * @param input what it is given to read
     * @throws HistoryException if git cannot be started or does not end
     */
    <T> Answer<T> run(byte[] input, Reading<T> reading, String... arguments) {
        Process process = start(arguments);
        try {
            return answer(process, input, reading);
        } catch (IOException failure) {
            throw new HistoryException("git did not answer: " + failure.getMessage());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Runs a command that prints a line. */
    Answer<String> line(String... arguments) {
        return run(
                new byte[0], printed -> new String(printed.readAllBytes(), StandardCharsets.UTF_8).strip(), arguments);
    }

    private Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(ALONE);
        command.addAll(List.of("-C", folder.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        clean(builder.environment());
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new HistoryException(
                    "git cannot be started: " + failure.getMessage(),
                    "install it, or name a folder instead of a revision");
        }
    }

    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1", "LC_ALL", "C"));
    }

    private static <T> Answer<T> answer(Process process, byte[] input, Reading<T> reading) throws IOException {
        var late = new AtomicBoolean();
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(() -> {
            late.set(process.isAlive());
            process.destroyForcibly();
        });
        var complaint = new CompletableFuture<String>();
        inBackground(() -> complaint.complete(complaintOf(process)));
        inBackground(() -> give(input, process.getOutputStream()));
        try (InputStream printed = process.getInputStream()) {
            T result = reading.read(printed);
            boolean succeeded = process.waitFor() == 0;
            if (late.get()) {
                throw new IOException("it did not end within " + MOST_SECONDS + " seconds");
            }
            return new Answer<>(succeeded, result, complaint.join());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", interrupted);
        }
    }

    /** Both other streams are served beside the main one: git waits for whoever does not read or write. */
    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "git");
        thread.setDaemon(true);
        thread.start();
    }

    private static String complaintOf(Process process) {
        var words = new ByteArrayOutputStream();
        try (InputStream errors = process.getErrorStream()) {
            words.write(errors.readNBytes(MOST_COMPLAINT));
            errors.transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // what was read so far is all there is
        }
        return words.toString(StandardCharsets.UTF_8).strip();
    }

    private static void give(byte[] input, OutputStream stream) {
        try (stream) {
            stream.write(input);
        } catch (IOException ended) {
            // git ended before it read everything, and says why
        }
    }
}
