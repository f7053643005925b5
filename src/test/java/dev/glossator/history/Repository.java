package dev.glossator.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository in a temporary folder, with a user of its own. */
public final class Repository {
    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** A new repository, whose branch is {@code main}. */
    public static Repository in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var repository = new Repository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        repository.git("config", "user.name", "Lina");
        repository.git("config", "user.email", "lina@example.org");
        repository.git("config", "commit.gpgsign", "false");
        repository.git("config", "core.autocrlf", "false");
        return repository;
    }

    /** A copy of it. */
    public Repository cloned(Path other, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("clone", "--quiet"));
        command.addAll(List.of(options));
        command.addAll(List.of(folder.toUri().toString(), other.toString()));
        git(command.toArray(String[]::new));
        return new Repository(other);
    }

    public Path folder() {
        return folder;
    }

    public Repository write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Repository commit() throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message=Change");
        return this;
    }

    /** Runs git and returns what it prints. */
    public String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertEquals(0, process.waitFor(), printed);
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
        return printed.strip();
    }
}
