package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    @Test
    void theValueIsMadeWhenItIsAskedForAndNotAgain() throws Exception {
        var count = new AtomicInteger();
        var once = new Once<>(count::incrementAndGet);

        assertEquals(0, count.get());
        assertEquals(Set.of(1), Threads.resultsOf(once::get));
    }
}
