package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AutolinkTest {
    @Test
    void everyWordNamesAValue() {
        assertEquals(List.of("section", "page", "all", "none"), Autolink.words());
        assertEquals(
                List.of(Autolink.values()),
                Autolink.words().stream().map(Autolink::named).toList());
    }

    @Test
    void anotherWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Autolink.named("sometimes"));
    }
}
