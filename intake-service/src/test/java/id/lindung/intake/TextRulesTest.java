package id.lindung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "a\nb",
                "a\tb",
                "a\u0000",
                "a\u001b[31m",
                "a\u0085b",
                "a\ud800",
                "a\u202eb",
                "\u2066a"
            })
    void aLineIsSomethingToReadAndShowsItselfAsItIs(String unfit) {
        assertThat(unfit).doesNotMatch(TextRules.LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\u0000b", "a\u0007b", "a\u202eb"})
    void aBlockTooButForLineEnds(String unfit) {
        assertThat(unfit).doesNotMatch(TextRules.BLOCK);
    }

    @Test
    void namesOfAllPeoplesPass() {
        assertThat("Siti Nur'aini binti H. Abd. Rahman").matches(TextRules.LINE);
        assertThat("I Gusti Ayu Ñåmé 王 \ud83d\ude42").matches(TextRules.LINE);
        assertThat("Baris satu\r\n\tbaris dua").matches(TextRules.BLOCK);
    }

    @Test
    void theLongestNarrativeIsReadWithoutDeepRecursion() {
        assertThat(("a".repeat(99) + "\n").repeat(100).matches(TextRules.BLOCK)).isTrue();
    }
}
