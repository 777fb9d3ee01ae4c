package id.lindung.bench.measure;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Keeps findings for machines, as JSON: {@code {"circumstances": {…}, "benchmarks": [{"name", "question", "wrong"?,
 * "measurements": [{"name", "unit", "value", "runs": […], "floor"?, "ratio"?, "goal"?: {"bound", "value", "met"}}]}]}}.
 */
public final class ReportFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportFile() {}

    /**
     * Writes the file and the folders that lead to it.
     *
     * @param circumstances machine, versions, commit, seed: what a stranger needs to judge the figures
     */
    public static void write(Path file, Map<String, String> circumstances, List<Finding> findings) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, JSON.writeValueAsString(tree(circumstances, findings)) + "\n");
    }

    static ObjectNode tree(Map<String, String> circumstances, List<Finding> findings) {
        var report = JSON.createObjectNode();
        var about = report.putObject("circumstances");
        circumstances.forEach(about::put);
        var benchmarks = report.putArray("benchmarks");
        for (var finding : findings) {
            var benchmark = benchmarks.addObject();
            benchmark.put("name", finding.benchmark()).put("question", finding.question());
            finding.wrong().ifPresent(why -> benchmark.put("wrong", why));
            var measurements = benchmark.putArray("measurements");
            finding.measurements().forEach(measurement -> write(measurement, measurements.addObject()));
        }
        return report;
    }

    private static void write(Measurement measurement, ObjectNode into) {
        into.put("name", measurement.name()).put("unit", measurement.unit()).put("value", measurement.value());
        var runs = into.putArray("runs");
        measurement.runs().forEach(runs::add);
        measurement.floor().ifPresent(floor -> into.put("floor", floor));
        measurement.ratio().ifPresent(ratio -> into.put("ratio", ratio));
        measurement
                .goal()
                .ifPresent(goal -> into.putObject("goal")
                        .put("bound", goal.boundCode())
                        .put("value", goal.value())
                        .put("met", goal.metBy(measurement.value())));
    }
}
