package id.lindung.casework.sop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped is sound, in the catalogue, and described. */
class SopFileTest {

    private static final Path SOPS = Path.of("src/main/resources/sops");
    private static final String SOUND = read(Path.of("src/test/resources/sops/sound.v1.yaml"));

    @Test
    void aShippedFileIsNamedAfterItsProcedure() {
        assertThatThrownBy(() -> SopFile.read("sound.v1.yaml", bytes(SOUND.replace("id: sound", "id: other"))))
                .isInstanceOfSatisfying(
                        UnsoundSopException.class,
                        refusal -> assertThat(refusal.faults())
                                .singleElement()
                                .asString()
                                .contains("other.v1.yaml"));
        assertThatThrownBy(() -> SopFile.read("sound.v1.yaml", bytes(SOUND.replace("[companion]", "[cook]"))))
                .isInstanceOfSatisfying(
                        UnsoundSopException.class,
                        refusal -> assertThat(refusal.faults())
                                .singleElement()
                                .asString()
                                .contains("line 23", "/steps/0/actors/perform/0", "no such actor"));
    }

    @Test
    void aSoundFileIsReadWithItsHash() {
        var file = sop(SOUND);
        assertThat(file.definition().steps()).hasSize(3);
        assertThat(file.sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(sop(SOUND + "\n").sha256());
    }

    static List<Path> shipped() throws IOException {
        try (var files = Files.walk(SOPS)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.v[0-9]+\\.yaml"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProcedureFitsThePublishedSchemaAndIsSound(Path file) throws IOException {
        assertThat(SopFile.read(file.getFileName().toString(), Files.readAllBytes(file))
                        .definition()
                        .steps())
                .isNotEmpty();
    }

    @Test
    void whatLiesThereIsInTheCatalogueAndTheOtherWayRound() throws IOException {
        var lying = shipped().stream()
                .map(file -> SOPS.relativize(file).toString().replace('\\', '/'))
                .toList();
        var index = SopFile.readOwn(Files.readAllBytes(SOPS.resolve("catalogue.yaml")), ShippedSops.Index.class);
        assertThat(index.sops()).containsExactlyInAnyOrderElementsOf(lying);
        assertThat(ShippedSops.read().sops()).hasSameSizeAs(lying);
    }

    @Test
    void everyFieldOfTheSchemasIsDescribed() throws IOException {
        for (var name : List.of("sop.schema.json", "sop-activation.schema.json")) {
            var schema = new ObjectMapper()
                    .readTree(ProjectFiles.contract("sop/" + name).toFile());
            var silent = new ArrayList<String>();
            collect(schema, "", silent);
            assertThat(silent).as(name).isEmpty();
        }
    }

    private static void collect(JsonNode node, String place, List<String> silent) {
        node.path("properties").properties().forEach(field -> {
            if (!field.getValue().hasNonNull("description") && !field.getValue().hasNonNull("$ref")) {
                silent.add(place + "/" + field.getKey());
            }
        });
        node.properties().forEach(child -> collect(child.getValue(), place + "/" + child.getKey(), silent));
        if (node.isArray()) {
            node.forEach(child -> collect(child, place, silent));
        }
    }

    private static SopFile sop(String yaml) {
        return SopFile.read("sound.v1.yaml", bytes(yaml));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
