package id.lindung.testkit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/**
 * The API as published in {@code contracts/openapi/<service>.yaml} is the API as served. Run with
 * {@code -Dlindung.contracts.update=true} to publish what is served; the difference is then reviewed as any other.
 */
public final class OpenApiContract {

    private static final String UPDATE = "lindung.contracts.update";

    private OpenApiContract() {}

    /** Fails at the first line that differs. Called within a {@code @QuarkusTest} of that service. */
    public static void assertServedAsPublished(String service) {
        var served = served();
        var file = ProjectFiles.contract("openapi").resolve(service + ".yaml");
        if (Boolean.getBoolean(UPDATE)) {
            write(file, served);
            return;
        }
        Assertions.assertThat(file)
                .as("The API of %s is not published yet; publish it with -D%s=true", service, UPDATE)
                .exists();
        Assertions.assertThat(served.lines())
                .as("%s differs from what is served; publish the change with -D%s=true", file, UPDATE)
                .containsExactlyElementsOf(lines(file));
    }

    private static String served() {
        var response = RestAssured.given().accept("application/yaml").get("/q/openapi");
        Assertions.assertThat(response.statusCode()).as("GET /q/openapi").isEqualTo(200);
        var body = response.asString();
        return body.endsWith("\n") ? body : body + "\n";
    }

    private static java.util.List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
