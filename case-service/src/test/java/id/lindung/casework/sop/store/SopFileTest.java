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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The loader refuses what is unsound, each time with its place; a fixture is the sound one with one thing changed. */
class SopFileTest {

    private static final Path SOPS = Path.of("src/main/resources/sops");
    private static final String SOUND = read(Path.of("src/test/resources/sops/sound.v1.yaml"));

    static Stream<Arguments> unsound() {
        return Stream.of(
                broken("an unknown key", "version: 1", "version: 1\ncolour: red", "colour"),
                broken("an unknown key in a step", "byHand: true", "byHand: true\n    mood: calm", "mood"),
                broken("a missing member", "version: 1\n", "", "version"),
                broken("a key twice", "version: 1", "version: 1\nversion: 1", "Duplicate"),
                broken("no YAML", "steps:", "steps: [", "YAML"),
                broken("a duration of our own", "PT30M", "30 minutes", "/steps/0/clock/max"),
                broken("an actor that there is not", "[companion]", "[cook]", "/steps/0/actors/perform/0"),
                broken("a fact that there is not", "[screening.recorded]", "[sun.risen]", "/steps/0/completedBy/0"),
                broken(
                        "a condition that there is not",
                        "byHand: true\n    next: decide",
                        "byHand: true\n    when: sunday\n    next: decide",
                        "/steps/0/when"),
                broken("a date that there is not", "2021-01-11", "2021-13-11", "/source/effective"),
                broken("another id than its file's", "id: sound", "id: other", "other.v1.yaml"),
                broken(
                        "a step that is never reached",
                        "next: decide",
                        "next: finish",
                        "steps.decide: is never reached"),
                broken(
                        "an outcome without a target",
                        "next: finish\n      - outcome",
                        "next: nowhere\n      - outcome",
                        "there is no step nowhere"),
                broken("a circle", "end: done", "next: screen", "comes round to itself"),
                broken("two ways on", "end: done", "end: done\n    next: screen", "either a decision, or next, or end"),
                broken(
                        "a fact of two steps",
                        "[documentation.completed]",
                        "[screening.recorded]",
                        "completes another step"),
                broken(
                        "a document that there is not",
                        "output: [report]",
                        "output: [poem]",
                        "there is no document poem"),
                broken(
                        "a document that nobody wants",
                        "documents:\n",
                        "documents:\n  - {id: poem, title: {id: a, en: b}}\n",
                        "no step names poem"),
                broken("a min above the max", "min: PT15M", "min: PT45M", "min is above max"),
                broken("an open clock with a max", "{kind: open,", "{kind: open, max: PT1H,", "open clock has neither"),
                broken(
                        "a deadline by working time",
                        "time: calendar} # screen",
                        "time: working} # screen",
                        "counts calendar time"),
                broken("a source step that is missing", "steps: 3", "steps: 4", "source step 4 is missing"),
                broken(
                        "a source step twice",
                        "source: [2]",
                        "source: [1]",
                        "source step 1 is not in the source, or stands twice"),
                broken("a step twice", "id: finish\n    source", "id: screen\n    source", "screen stands twice"),
                broken(
                        "a ruling without its reading",
                        "ruling: deadline",
                        "ruling: never",
                        "there is no reading never"),
                broken(
                        "a ruling that its steps deny",
                        "ruling: deadline",
                        "ruling: effort",
                        "its ruling is not what step screen says"),
                broken("an ambiguity of no step", "steps: [screen]", "steps: [dance]", "there is no step dance"),
                broken(
                        "one reading alone",
                        "      - {id: effort, text: {id: Kerja, en: Effort}, sets: {clock: effort}}\n",
                        "",
                        "/readings"),
                broken(
                        "a step of a crisis that decides",
                        "    decision:",
                        "    when: crisis\n    decision:",
                        "decides is always walked"),
                broken("a step of nobody with an account", "[companion]", "[victim]", "nobody with an account"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void whatIsUnsoundIsRefusedWithItsPlace(String what, String yaml, String told) {
        assertThatThrownBy(() -> sop(yaml))
                .isInstanceOfSatisfying(
                        UnsoundSopException.class,
                        refusal -> assertThat(refusal.faults())
                                .anySatisfy(fault -> assertThat(fault).contains(told)));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var malformed = SOUND.replace("version: 1", "version: 0")
                .replace("[companion]", "[cook]")
                .replace("PT30M", "30m");
        assertThatThrownBy(() -> sop(malformed))
                .isInstanceOfSatisfying(
                        UnsoundSopException.class,
                        refusal -> assertThat(refusal.faults()).hasSize(3));
        var unsound = SOUND.replace("min: PT15M", "min: PT45M")
                .replace("output: [report]", "output: [poem]")
                .replace("ruling: deadline", "ruling: never");
        assertThatThrownBy(() -> sop(unsound))
                .isInstanceOfSatisfying(
                        UnsoundSopException.class,
                        refusal -> assertThat(refusal.faults()).hasSizeGreaterThanOrEqualTo(3));
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
        var index = SopFile.readOwn(Files.readAllBytes(SOPS.resolve("catalogue.yaml")), SopCatalogue.Index.class);
        assertThat(index.sops()).containsExactlyInAnyOrderElementsOf(lying);
        assertThat(new SopCatalogue().all()).hasSameSizeAs(lying);
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
        return SopFile.read("sound.v1.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments broken(String what, String from, String to, String told) {
        if (!SOUND.contains(from)) {
            throw new IllegalArgumentException("The sound one has no " + from);
        }
        return Arguments.of(what, SOUND.replace(from, to), told);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
