package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FormsTest {
    @Test
    void aTermHasPluralsAndBothFirstLetters() {
        assertEquals(Set.of("plans", "Plan", "Plans"), Forms.of("plan"));
        assertEquals(Set.of("Processes", "process", "processes"), Forms.of("Process"));
        assertEquals(Set.of("vetos", "vetoes", "Veto", "Vetos", "Vetoes"), Forms.of("veto"));
    }

    @Test
    void onlyLatinLettersAndDigitsTakeAPlural() {
        assertEquals(Set.of("Пакт"), Forms.of("пакт"));
        assertEquals(Set.of("u.N."), Forms.of("U.N."));
        assertEquals(Set.of("28s"), Forms.of("28"));
    }
}
