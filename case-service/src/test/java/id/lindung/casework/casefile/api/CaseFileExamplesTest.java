package id.lindung.casework.casefile.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CaseFileExamplesTest {

    @Test
    void theExampleIsWhatTheServiceWouldAnswer() throws IOException {
        // Given
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        // When
        var read = json.readValue(CaseFileExamples.CASE_FILE, CaseFileView.class);
        // Then
        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(CaseFileExamples.CASE_FILE));
    }
}
