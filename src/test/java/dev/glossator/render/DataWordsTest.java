package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataWordsTest {
    @Test
    void aCellWithACommaAQuotationMarkOrALineStandsInQuotationMarks() {
        Map<String, Function<String, String>> columns = new LinkedHashMap<>();
        columns.put("id", text -> "a");
        columns.put("text", text -> text);

        assertEquals(
                "id,text\r\na,\"Stad, \"\"Berg\"\"\nand Lina\"\r\n",
                DataWords.table(columns, List.of("Stad, \"Berg\"\nand Lina")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@now", "\t=1"})
    void whatASpreadsheetWouldReckonStandsAfterAnApostrophe(String cell) {
        assertEquals("'" + cell, DataWords.withoutFormula(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "701 km2", "2025-12-03", "'quoted'"})
    void anyOtherTextStandsAsItIs(String cell) {
        assertEquals(cell, DataWords.withoutFormula(cell));
    }
}
