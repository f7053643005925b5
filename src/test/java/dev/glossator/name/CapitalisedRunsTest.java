package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalisedRunsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met Ane Stad there           | Ane Stad
                    They met ANE Stad there           | ANE Stad
                    the Bank of the North and more    | Bank of the North
                    with Jan van der Berg, the host   | Jan van der Berg
                    O'Berg Lund and Berg-Lund Stad    | O'Berg Lund, Berg-Lund Stad
                    said A. B. Stad                   | A. B. Stad
                    Ane Stad's words                  | Ane Stad
                    Ane, Stad and Odd                 |
                    Stad of nothing                   |
                    they met in Lina                  |
                    Ане Стад                          | Ане Стад
                    阿内 斯塔德                          |
                    """)
    void twoCapitalisedWordsOrMoreAreARun(String sentence, String runs) {
        List<String> found = CapitalisedRuns.in(sentence).stream()
                .map(run -> sentence.substring(run.start(), run.end()).replaceAll("\\s+", " "))
                .toList();

        assertEquals(runs == null ? List.of() : List.of(runs.split(", ", -1)), found);
    }
}
