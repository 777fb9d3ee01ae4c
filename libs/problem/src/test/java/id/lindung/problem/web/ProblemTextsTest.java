package id.lindung.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyProblemHasItsWordsInBothLanguages(CommonProblem problem) {
        for (var language : ProblemTexts.LANGUAGES) {
            assertThat(texts.title(problem, language)).isNotEqualTo(problem.code());
            assertThat(texts.detail(problem, language, List.of())).isNotEqualTo(problem.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aFaultWithoutWordsOfItsOwnIsStillAFault(String language) {
        assertThat(texts.complete(FieldError.of("/x", "never-heard-of"), language)
                        .detail())
                .isEqualTo(
                        texts.complete(FieldError.of("/x", "invalid"), language).detail())
                .isNotEqualTo("invalid");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "none|id",
                "''|id",
                "*|id",
                "id-ID|id",
                "en-GB|en",
                "fr, en;q=0.5|en",
                "fr|id",
                "en;q=0.1, id;q=0.9|id",
                "!!|id",
                "en;q=abc|id"
            })
    void theCallersLanguageIsSpokenWhenWeSpeakIt(String acceptLanguage, String spoken) {
        assertThat(ProblemTexts.language(acceptLanguage)).isEqualTo(spoken);
    }
}
