package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildLockTest extends SiteFolder {
    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void theSecondSaysThatItCannotWaitLonger() {
        try (var first = Publisher.open(site)) {
            first.stage(page("a/", "one"));

            var busy = assertThrows(PublishException.class, () -> Publisher.open(site, AT_ONCE));

            assertEquals(
                    "another build is writing to `" + site + "` and did not end within 0 seconds; try again later",
                    busy.getMessage());
            assertEquals(new Published(1, 0, 0), first.finish());
        }
    }

    @Test
    void theSecondWaitsForTheFirst() throws Exception {
        var first = Publisher.open(site);
        var second = new Thread(() -> build(page("b/", "second")));
        second.start();
        first.stage(page("a/", "first"));
        first.finish();
        first.close();
        second.join(Duration.ofSeconds(20).toMillis());

        assertEquals(Map.of("b/index.html", "second"), files());
    }

    @Test
    void aFailedOneLetsTheNextIn() {
        failure(page(".glossator/x", "one"));

        assertEquals(new Published(1, 0, 0), build(page("a/", "one")));
    }

    @Test
    void otherProcessesSeeTheLockWhileItIsWaitedForHere() throws IOException {
        try (var first = Publisher.open(site)) {
            assertThrows(PublishException.class, () -> Publisher.open(site, AT_ONCE));

            assertTrue(isLockedForOtherProcesses(site.resolve(".glossator/lock")));
            assertEquals(new Published(0, 0, 0), first.finish());
        }
    }

    private boolean isLockedForOtherProcesses(Path lock) throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        lock.toString())
                .start();
        return other.onExit().join().exitValue() == OtherProcess.LOCKED;
    }

    /** Tries to take a lock and tells by its exit value. */
    static final class OtherProcess {
        static final int LOCKED = 7;

        private OtherProcess() {}

        public static void main(String[] arguments) throws IOException {
            try (var channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                System.exit(channel.tryLock() == null ? LOCKED : 0);
            }
        }
    }
}
