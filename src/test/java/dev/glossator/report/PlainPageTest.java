package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainPageTest {
    @Test
    void signsOfMarkupGoAndWhatIsCodeStays() {
        assertEquals("""
                two-days

                Error. See markdown.md, and write `**so**` or `[[Ane Stad]]`.

                    [[Ane **Stad**]]

                        ^^^^
                """, PlainPage.of("""
                # two-days

                **Error.** See [markdown.md](../markdown.md#html), and write
                `**so**` or `[[Ane Stad]]`.

                ```markdown
                [[Ane **Stad**]]

                    ^^^^
                ```
                """, Paint.NONE));
    }

    @Test
    void aLongLineOfAListIsIndented() {
        assertEquals("""
                - The first day of the talks was spent on the order of the day, which nobody had
                  read
                - the second on lunch
                """, PlainPage.of("""
                - The first day of the talks was spent on the order of the day, which nobody had read
                - the second on lunch
                """, Paint.NONE));
    }
}
