package id.lindung.casework.sop.store;

import static id.lindung.casework.sop.store.UnsoundSopTest.SOUND;
import static id.lindung.casework.sop.store.UnsoundSopTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is misspelt does not hide what does not hang together, and makes nobody look for faults that there are not. */
class MisspeltSopTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Instead of what stands there; the last stands for nothing at all. */
    private static final List<JsonNode> INSTEAD = List.of(
            NODES.nullNode(),
            NODES.numberNode(5),
            NODES.numberNode(-5),
            NODES.textNode("No Such Thing"),
            NODES.textNode("PT1M"),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.arrayNode().add(5),
            NODES.objectNode(),
            NODES.missingNode());

    private static final Set<String> OF_FORM = Set.of("key", "value", "actor", "fact");

    @Test
    void whatIsMisspeltAndWhatDoesNotHangTogetherAreToldAtOnce() {
        var wrong = SOUND.replace("version: 1", "version: one")
                .replace("[companion]", "[cook]")
                .replace("title: {id: Dua, en: Two}", "titel: {id: Dua, en: Two}")
                .replace("max: PT10M", "max: ten")
                .replace("min: PT15M", "min: PT45M")
                .replace("output: [report]\n    completedBy: [screening", "output: [poem]\n    completedBy: [screening")
                .replace("fact: agreement.refused\n        next: finish", "next: nowhere")
                .replace("ruling: deadline", "ruling: never");
        assertThat(told(wrong))
                .containsExactly(
                        "value.type /version",
                        "actor.unknown /steps/0/actors/perform/0",
                        "clock.min-above-max /steps/0/clock/min",
                        "document.unknown /steps/0/output/0",
                        "key.missing /steps/1",
                        "key.unknown /steps/1/titel",
                        "decision.without-refusal /steps/1/decision",
                        "step.unknown /steps/1/decision/1/next",
                        "value.duration /steps/2/clock/max",
                        "reading.unknown /ambiguities/0/ruling");
    }

    @Test
    void whatMayComeOfTheMisspellingAloneIsNotTold() {
        assertThat(told(SOUND.replace("- id: decide", "- id: [decide]"))).containsExactly("value.type /steps/1/id");
        assertThat(told(SOUND.replace("[screening.recorded]\n    byHand: true", "[sun.risen]\n    byHand: false")))
                .containsExactly("fact.unknown /steps/0/completedBy/0");
        assertThat(told(SOUND.replace("  - {id: form, title: {id: Formulir, en: Form}}", "  - form")))
                .containsExactly("value.type /documents/0");
    }

    static Stream<Arguments> placesOfASoundProcedure() {
        var places = new ArrayList<String>();
        collect(YamlDocument.read(bytes(SOUND)).root(), "", places);
        return IntStream.range(0, places.size()).mapToObj(number -> Arguments.of(places.get(number), number));
    }

    @ParameterizedTest
    @MethodSource("placesOfASoundProcedure")
    void oneMisspellingIsToldAndNothingElse(String place, int number) {
        // A third of them at each place, others at the next: all at all take a quarter of a minute.
        for (int i = number % 3; i < INSTEAD.size(); i += 3) {
            var instead = INSTEAD.get(i);
            var wrong = YamlDocument.read(bytes(SOUND)).root().deepCopy();
            put(wrong, JsonPointer.compile(place), instead);
            var told = told(wrong.toString());
            if (told.stream().anyMatch(MisspeltSopTest::isOfForm)) {
                assertThat(told).as(place + " is " + instead).allMatch(MisspeltSopTest::isOfForm);
            }
        }
    }

    @Test
    void noMisspellingOfAShippedProcedureIsTooMuchForTheReader() throws IOException {
        for (var file : SopFileTest.shipped()) {
            var document = YamlDocument.read(Files.readAllBytes(file)).root();
            var places = new ArrayList<String>();
            collect(document, "", places);
            for (int i = 0; i < places.size(); i += 41) {
                var instead = INSTEAD.get(i % INSTEAD.size());
                var wrong = document.deepCopy();
                put(wrong, JsonPointer.compile(places.get(i)), instead);
                assertThat(told(wrong.toString()))
                        .as(places.get(i) + " is " + instead)
                        .isNotNull();
            }
        }
    }

    @Test
    void aTimeThatNoProcedureHasIsNoTime() {
        for (var time : List.of("P99999999999999999999D", "PT99999999H", "P", "PT", "-P1D", "P1Y")) {
            assertThat(told(SOUND.replace("PT30M", time))).as(time).contains("value.duration /steps/0/clock/max");
        }
    }

    private static boolean isOfForm(String told) {
        var code = told.substring(0, told.indexOf(' '));
        return OF_FORM.contains(code.substring(0, code.indexOf('.')))
                && !code.equals(SopFaultCode.FACT_TWICE.code())
                && !code.equals(SopFaultCode.ACTOR_WITHOUT_ACCOUNT.code());
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        node.properties().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, places);
        }
    }

    private static void put(JsonNode document, JsonPointer place, JsonNode value) {
        var whole = document.at(place.head());
        if (whole instanceof ArrayNode list && value.isMissingNode()) {
            list.remove(place.last().getMatchingIndex());
        } else if (whole instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else if (value.isMissingNode()) {
            ((ObjectNode) whole).remove(place.last().getMatchingProperty());
        } else {
            ((ObjectNode) whole).set(place.last().getMatchingProperty(), value);
        }
    }

    private static List<String> told(String document) {
        return SopFile.read(bytes(document)).faults().stream()
                .map(placed ->
                        placed.fault().code().code() + " " + placed.fault().pointer())
                .toList();
    }
}
