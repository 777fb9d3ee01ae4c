package id.lindung.local.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/**
 * The one line in a part's output that says why it gave up.
 *
 * <p>Services log JSON, one object a line; the JVM and a start-up check may write plain text.
 */
public final class ErrorLine {

    /** Says of every end that was not planned that it was not planned; the reason stands before it. */
    private static final String FRAMEWORK = "io.quarkus.runtime";

    private static final JsonMapper JSON = new JsonMapper();

    private ErrorLine() {}

    /** The last error logged, else the last plain line, else the last line; empty when there was no output. */
    public static Optional<String> of(List<String> output) {
        return last(output, ErrorLine::loggedError)
                .or(() -> last(output, ErrorLine::plainText))
                .or(() -> last(output, Optional::of));
    }

    private static Optional<String> last(
            List<String> output, java.util.function.Function<String, Optional<String>> read) {
        return output.reversed().stream()
                .flatMap(line -> read.apply(line).stream())
                .findFirst();
    }

    private static Optional<String> loggedError(String line) {
        return parse(line)
                .filter(entry -> entry.path("level").asText().matches("ERROR|FATAL|SEVERE"))
                .filter(entry -> !entry.path("loggerName").asText().startsWith(FRAMEWORK))
                .map(entry -> entry.path("message").asText())
                .filter(message -> !message.isBlank());
    }

    private static Optional<String> plainText(String line) {
        return parse(line).isPresent() ? Optional.empty() : Optional.of(line.strip());
    }

    private static Optional<JsonNode> parse(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(line));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
