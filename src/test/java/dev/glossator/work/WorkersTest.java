package dev.glossator.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void whatIsMadeStandsInTheOrderOfTheThings(int jobs) throws IOException {
        List<Integer> made = Workers.run(jobs, () -> Workers.each(NUMBERS, number -> -number));

        assertEquals(NUMBERS.stream().map(number -> -number).toList(), made);
    }

    @Test
    void aBuildHasItsOwnThreadsAndNoMore() throws IOException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Workers.run(2, () -> Workers.each(NUMBERS, number -> threads.add(Thread.currentThread())));

        assertTrue(threads.size() <= 2 && !threads.contains(Thread.currentThread()), threads.toString());
    }

    @Test
    void nothingIsMadeOfNothing() throws IOException {
        assertEquals(List.of(), Workers.run(2, () -> Workers.each(List.of(), number -> number)));
    }

    /** A pool may wrap it in another one of its kind, to show both threads. */
    @Test
    void aFaultComesOutAsOneOfItsKind() {
        var fault = assertThrows(
                IllegalArgumentException.class,
                () -> Workers.run(
                        2,
                        () -> Workers.each(NUMBERS, number -> {
                            if (number == 7) {
                                throw new IllegalArgumentException("seven");
                            }
                            return number;
                        })));

        assertTrue(String.valueOf(fault.getMessage()).endsWith("seven"), fault.toString());
    }

    @Test
    void aFailureOfTheDiskComesOutAsOne() {
        var disk = new IOException("full");

        assertSame(
                disk,
                assertThrows(
                        IOException.class,
                        () -> Workers.run(
                                2,
                                () -> Workers.each(NUMBERS, number -> {
                                    throw new UncheckedIOException(disk);
                                }))));
    }
}
