package id.lindung.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @Test
    void theFileHoldsEverythingThatWasSeenAndUnderWhichCircumstances(@TempDir Path folder) throws IOException {
        var file = folder.resolve("new/report.json");

        ReportFile.write(
                file,
                Map.of("seed", "7"),
                List.of(
                        new Finding(
                                "register",
                                "how fast?",
                                List.of(Measurement.of("processor time", "ms", List.of(4.0, 6.0))
                                        .beside(2)
                                        .heldAgainst(Goal.atMost(5))),
                                Optional.empty()),
                        new Finding("walk", "how long?", List.of(), Optional.of("500 instead of 201"))));

        var json = new JsonMapper();
        assertThat(json.readTree(Files.readString(file))).isEqualTo(json.readTree("""
                {"circumstances": {"seed": "7"},
                 "benchmarks": [
                  {"name": "register", "question": "how fast?", "measurements": [
                   {"name": "processor time", "unit": "ms", "value": 5.0, "runs": [4.0, 6.0], "floor": 2.0, "ratio": 2.5,
                    "goal": {"bound": "at-most", "value": 5.0, "met": true}}]},
                  {"name": "walk", "question": "how long?", "wrong": "500 instead of 201", "measurements": []}]}"""));
    }
}
