package id.lindung.reporting.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecapExamplesTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(RecapView.class, RecapExamples.RECAP),
                Arguments.of(TimelinessView.class, ReportExamples.TIMELINESS),
                Arguments.of(FunnelView.class, ReportExamples.FUNNEL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theExampleIsWhatTheServiceWouldAnswer(Class<?> view, String example) throws IOException {
        // Given
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        // When
        var read = json.readValue(example, view);
        // Then
        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(example));
    }
}
