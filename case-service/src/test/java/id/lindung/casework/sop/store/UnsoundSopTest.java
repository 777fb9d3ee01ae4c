package id.lindung.casework.sop.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unsound is refused with its code and place; a fixture is the sound one with one thing changed. */
class UnsoundSopTest {

    static final String SOUND = sound();

    static Stream<Arguments> unsound() {
        return Stream.of(
                broken("an unknown key", "version: 1", "version: 1\ncolour: red", "key.unknown", "/colour"),
                broken(
                        "an unknown key in a step",
                        "byHand: true",
                        "byHand: true\n    mood: calm",
                        "key.unknown",
                        "/steps/0/mood"),
                broken("a missing member", "version: 1\n", "", "key.missing", ""),
                broken("a key twice", "version: 1", "version: 1\nversion: 1", "key.twice", "/version"),
                broken("no YAML", "steps:", "steps: [", "yaml.broken", ""),
                broken("an alias", "publisher: Nobody", "publisher: *who", "yaml.alias", "/source/publisher"),
                broken("an anchor", "publisher: Nobody", "publisher: &who Nobody", "yaml.alias", "/source/publisher"),
                broken("a tag", "publisher: Nobody", "publisher: !!str Nobody", "yaml.tag", "/source/publisher"),
                broken("a key that is a list", "version: 1", "version: 1\n? [a, b]\n: c", "yaml.key", ""),
                broken("two documents", "id: sound", "---\nid: sound\n---\nid: other", "yaml.several", ""),
                broken("a text for a number", "version: 1", "version: one", "value.type", "/version"),
                broken("a number that is too small", "version: 1", "version: 0", "value.range", "/version"),
                broken("a name with capitals", "id: sound", "id: Sound", "value.name", "/id"),
                broken("an empty text", "publisher: Nobody", "publisher: ''", "value.length", "/source/publisher"),
                broken(
                        "a text that is too long",
                        "publisher: Nobody",
                        "publisher: " + "n".repeat(301),
                        "value.length",
                        "/source/publisher"),
                broken("a duration of our own", "PT30M", "30 minutes", "value.duration", "/steps/0/clock/max"),
                broken(
                        "an actor that there is not",
                        "[companion]",
                        "[cook]",
                        "actor.unknown",
                        "/steps/0/actors/perform/0"),
                broken("nobody who performs", "[companion]", "[]", "value.too-few", "/steps/0/actors/perform"),
                broken(
                        "an actor twice",
                        "[companion]",
                        "[companion, companion]",
                        "value.twice",
                        "/steps/0/actors/perform"),
                broken(
                        "a fact that there is not",
                        "[screening.recorded]",
                        "[sun.risen]",
                        "fact.unknown",
                        "/steps/0/completedBy/0"),
                broken(
                        "a condition that there is not",
                        "byHand: true\n    next: decide",
                        "byHand: true\n    when: {sunday: true}\n    next: decide",
                        "key.unknown",
                        "/steps/0/when/sunday"),
                broken("a date that there is not", "2021-01-11", "2021-13-11", "value.date", "/source/effective"),
                broken("a step that is never reached", "next: decide", "next: finish", "step.unreachable", "/steps/1"),
                broken(
                        "an outcome without a target",
                        "next: finish\n      - outcome",
                        "next: nowhere\n      - outcome",
                        "step.unknown",
                        "/steps/1/decision/0/next"),
                broken("a circle", "end: done", "next: screen", "step.loop", "/steps/2"),
                broken("two ways on", "end: done", "end: done\n    next: screen", "step.way", "/steps/2"),
                broken(
                        "facts beside a decision",
                        "    decision:",
                        "    completedBy: [agreement.drafted]\n    decision:",
                        "step.facts",
                        "/steps/1"),
                broken(
                        "a yes without a no",
                        "fact: agreement.refused",
                        "fact: agreement.drafted",
                        "decision.without-refusal",
                        "/steps/1/decision"),
                broken(
                        "an agreement that is not asked for",
                        "[screening.recorded]",
                        "[agreement.signed]",
                        "decision.without-refusal",
                        "/steps/0"),
                broken(
                        "a fact of two steps",
                        "[documentation.completed]",
                        "[screening.recorded]",
                        "fact.twice",
                        "/steps/2/completedBy/0"),
                broken(
                        "a document that there is not",
                        "output: [report]",
                        "output: [poem]",
                        "document.unknown",
                        "/steps/0/output/0"),
                broken(
                        "a document that nobody wants",
                        "documents:\n",
                        "documents:\n  - {id: poem, title: {id: a, en: b}}\n",
                        "document.unused",
                        "/documents/0"),
                broken("a min above the max", "min: PT15M", "min: PT45M", "clock.min-above-max", "/steps/0/clock/min"),
                broken(
                        "an open clock with a max",
                        "{kind: open,",
                        "{kind: open, max: PT1H,",
                        "clock.open-bounds",
                        "/steps/1/clock"),
                broken(
                        "a deadline without a max",
                        "min: PT15M, max: PT30M, ",
                        "",
                        "clock.without-max",
                        "/steps/0/clock"),
                broken(
                        "an effort by the calendar",
                        "{kind: effort, max: PT10M, from: entry, time: working}",
                        "{kind: effort, max: PT10M, from: entry, time: calendar}",
                        "clock.time",
                        "/steps/2/clock/time"),
                broken("a source step that is missing", "steps: 3", "steps: 4", "source-step.missing", "/steps"),
                broken(
                        "a source step that there is not",
                        "source: [2]",
                        "source: [9]",
                        "source-step.unknown",
                        "/steps/1/source/0"),
                broken("a step twice", "id: finish\n    source", "id: screen\n    source", "name.twice", "/steps/2/id"),
                broken(
                        "a ruling without its reading",
                        "ruling: deadline",
                        "ruling: never",
                        "reading.unknown",
                        "/ambiguities/0/ruling"),
                broken(
                        "a ruling that its steps deny",
                        "ruling: deadline",
                        "ruling: effort",
                        "ruling.denied",
                        "/ambiguities/0/ruling"),
                broken(
                        "an ambiguity of no step",
                        "steps: [screen]",
                        "steps: [dance]",
                        "step.unknown",
                        "/ambiguities/0/steps/0"),
                broken(
                        "one reading alone",
                        "      - {id: effort, text: {id: Kerja, en: Effort}, sets: {clock: {kind: effort}}}\n",
                        "",
                        "value.too-few",
                        "/ambiguities/0/readings"),
                broken(
                        "a step of a crisis that decides",
                        "    decision:",
                        "    when: {crisis: true}\n    decision:",
                        "decision.conditional",
                        "/steps/1/when"),
                broken(
                        "a step of nobody with an account",
                        "[companion]",
                        "[victim]",
                        "actor.without-account",
                        "/steps/0/actors/perform"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void whatIsUnsoundIsRefusedWithCodeAndPlace(String what, String yaml, String code, String pointer) {
        var reading = SopFile.read(bytes(yaml));
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.faults()).anySatisfy(placed -> {
            assertThat(placed.fault().code().code()).isEqualTo(code);
            assertThat(placed.fault().pointer()).isEqualTo(pointer);
            assertThat(placed.fault().isError()).isTrue();
        });
    }

    /** Typed in full, so that a change of the words is a change that somebody sees. */
    @Test
    void eachIsRefusedWithTheExpectedMessage() throws IOException {
        var told = Stream.concat(unsound(), UnsoundFlowTest.unsound())
                .map(broken -> told(broken.get()))
                .toList();
        assertThat(told).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(String.join("\n", told) + "\n")
                .isEqualTo(Files.readString(Path.of("src/test/resources/sops/unsound-messages.txt")));
    }

    private static String told(Object[] broken) {
        return SopFile.read(bytes((String) broken[1])).faults().stream()
                .filter(placed -> placed.fault().code().code().equals(broken[2])
                        && placed.fault().pointer().equals(broken[3]))
                .map(placed -> broken[0] + "\n  line " + placed.line() + ": "
                        + placed.fault().words().en() + "\n  baris " + placed.line() + ": "
                        + placed.fault().words().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFaultNamesItsLineAndSaysInBothLanguagesWhatToDo() {
        var yaml = SOUND.replace("[companion]", "[cook]");
        var placed = SopFile.read(bytes(yaml)).faults().getFirst();
        assertThat(SOUND.lines().toList().get(placed.line() - 1)).contains("[companion]");
        assertThat(placed.fault().words().en())
                .startsWith("There is no such actor. Use one of: administration-officer,");
        assertThat(placed.fault().words().id()).startsWith("Pelaksana ini tidak ada. Pakai salah satu:");
        assertThat(SopFile.read(bytes("id: [\n  a,\n  b: {")).faults())
                .singleElement()
                .satisfies(broken -> assertThat(broken.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource(SopFaultCode.class)
    void everyFaultHasItsWordsInBothLanguages(SopFaultCode code) {
        var words = SopFault.error(code, "", "one", "two").words();
        assertThat(words.id()).isNotBlank().isNotEqualTo(words.en());
        assertThat(words.en()).isNotBlank().doesNotContain("{");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var malformed = SOUND.replace("version: 1", "version: 0")
                .replace("[companion]", "[cook]")
                .replace("PT30M", "30m");
        assertThat(SopFile.read(bytes(malformed)).faults()).hasSize(3);
        var unsound = SOUND.replace("min: PT15M", "min: PT45M")
                .replace("output: [report]", "output: [poem]")
                .replace("ruling: deadline", "ruling: never");
        assertThat(SopFile.read(bytes(unsound)).faults())
                .extracting(placed -> placed.fault().code())
                .contains(
                        SopFaultCode.CLOCK_MIN_ABOVE_MAX, SopFaultCode.DOCUMENT_UNKNOWN, SopFaultCode.READING_UNKNOWN);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Arguments broken(String what, String from, String to, String code, String pointer) {
        if (!SOUND.contains(from)) {
            throw new IllegalArgumentException("The sound one has no " + from);
        }
        return Arguments.of(what, SOUND.replace(from, to), code, pointer);
    }

    private static String sound() {
        try {
            return Files.readString(Path.of("src/test/resources/sops/sound.v1.yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
