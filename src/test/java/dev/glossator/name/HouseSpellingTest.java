package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseSpellingTest {
    private static final List<String> OWN = List.of("Yura Belskyy", "Belskyy", "Young Belskyy", "YB");
    private static final List<String> FOREIGN = List.of("Jura Bjelskyj", "Юра Бельський", "Бельський");

    @ParameterizedTest
    @CsvSource({
        "Juri Belski, Yura Belskyy",
        "Yung Belsky, Young Belskyy",
        "Belsky, Belskyy",
        "Y.B., YB",
        "Jura Bjelsky, Yura Belskyy",
        "Бельский, Бельський",
        "Юра Бельский, Юра Бельський",
        "Quarter, Belskyy"
    })
    void theNearestWithAsManyWordsTakesThePlaceOfAVariant(String variant, String house) {
        assertEquals(new HouseSpelling(house, true), HouseSpelling.of(variant, OWN, FOREIGN));
    }

    @Test
    void theNameIsOfferedWhereNoneHasAsManyWords() {
        assertEquals(new HouseSpelling("Ane Stad", false), HouseSpelling.of("Stadt", List.of("Ane Stad"), List.of()));
    }

    @Test
    void aVariantInAScriptThatTheHouseDoesNotWriteLeadsToTheName() {
        assertEquals(new HouseSpelling("Ane Stad", true), HouseSpelling.of("Ане Стад", List.of("Ane Stad"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"garantor, guarantor", "Garantor, Guarantor", "garantors,"})
    void aTermBeginsAsItIsWritten(String written, String house) {
        assertEquals(Optional.ofNullable(house), new HouseSpelling("guarantor", true).inPlaceOf(written, "garantor"));
    }
}
