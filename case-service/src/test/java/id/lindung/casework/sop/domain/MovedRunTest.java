package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import id.lindung.casework.sop.store.SopFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A run goes on by another version: what was done stays done, what runs goes on, and nothing falls away by oversight. */
class MovedRunTest {

    private static final SopDefinition FIRST = version(1, "screen", "PT30M");
    /** The first step has another name and another standard time. */
    private static final SopDefinition SECOND = version(2, "assess", "PT45M");

    private final Walk walk = Walk.of(FIRST, Walk.came("walk-in", false));

    @Test
    void whatRunsGoesOnByTheNewStandardFromWhenItBegan() {
        var moved = moved(Map.of("screen", "assess"), 10);
        assertThat(walk.run.state()).isEqualTo(SopRunState.ENDED);
        assertThat(walk.run.endState()).contains("moved");
        assertThat(moved.sopVersion()).isEqualTo(2);
        assertThat(moved.state()).isEqualTo(SopRunState.RUNNING);
        var step = moved.steps().get("assess");
        assertThat(step.state()).isEqualTo(StepState.ACTIVE);
        assertThat(step.enteredAt()).contains(Walk.CAME);
        assertThat(step.dueAt()).contains(Walk.minute(45));
        assertThat(moved.steps().get("decide").state()).isEqualTo(StepState.PENDING);
    }

    @Test
    void whatIsDoneStaysDoneAndTheWalkGoesOnBehindIt() {
        walk.fact(FactCode.SCREENING_RECORDED, 20);
        var moved = moved(Map.of("screen", "assess", "decide", "decide"), 25);
        assertThat(moved.steps().get("assess").elapsedMinutes()).contains(20);
        assertThat(moved.steps().get("decide").state()).isEqualTo(StepState.ACTIVE);
        moved.record(
                Walk.procedure(SECOND),
                Fact.of(FactCode.AGREEMENT_SIGNED, Walk.minute(30), UUID.randomUUID()),
                Walk.minute(30));
        assertThat(moved.steps().get("finish").state()).isEqualTo(StepState.ACTIVE);
    }

    @Test
    void whatIsMappedToNothingIsWalkedAnewAndStaysInTheHistory() {
        walk.fact(FactCode.SCREENING_RECORDED, 20);
        var nowhere = new HashMap<String, String>();
        nowhere.put("screen", null);
        nowhere.put("decide", null);
        var moved = moved(nowhere, 25);
        assertThat(moved.steps().get("assess").state()).isEqualTo(StepState.ACTIVE);
        assertThat(walk.run.steps().get("screen").state()).isEqualTo(StepState.COMPLETED);
        assertThat(walk.run.steps().get("decide").state()).isEqualTo(StepState.SKIPPED);
    }

    @Test
    void aPauseGoesOn() {
        walk.run.pause(walk.procedure, "screen", PauseReason.VICTIM_RESTING, Walk.minute(5));
        var moved = moved(Map.of("screen", "assess"), 10);
        assertThat(moved.steps().get("assess").state()).isEqualTo(StepState.PAUSED);
        moved.resume(Walk.procedure(SECOND), "assess", Walk.minute(15));
        assertThat(moved.steps().get("assess").dueAt()).contains(Walk.minute(55));
    }

    @Test
    void whatWasLateIsToldAsLateByTheNewVersionToo() {
        walk.look(31);
        var moved = moved(Map.of("screen", "assess"), 35);
        assertThat(moved.steps().get("assess").overdue()).isTrue();
        assertThat(new RunTeller(moved, SECOND).underWay(moved.steps()))
                .hasExactlyElementsOfTypes(SopStepEntered.class, SopStepOverdue.class);
    }

    @Test
    void whatCannotGoOnSoIsToldAtOnceAndNothingIsMoved() {
        walk.fact(FactCode.SCREENING_RECORDED, 20).fact(FactCode.AGREEMENT_SIGNED, 30);
        var mapping = Map.of("screen", "decide", "decide", "finish", "finish", "nowhere", "dance", "assess");
        assertThatThrownBy(() -> moved(mapping, 35))
                .isInstanceOfSatisfying(
                        IllegalMapping.class,
                        refused -> assertThat(refused.faults())
                                .containsOnly(
                                        entry("screen", StepMapping.Fault.OUTCOME),
                                        entry("decide", StepMapping.Fault.OUTCOME),
                                        entry("finish", StepMapping.Fault.UNKNOWN_TARGET),
                                        entry("dance", StepMapping.Fault.UNKNOWN)));
        assertThatThrownBy(() -> moved(Map.of("screen", "assess", "decide", "assess"), 35))
                .isInstanceOfSatisfying(
                        IllegalMapping.class,
                        refused -> assertThat(refused.faults())
                                .containsEntry("finish", StepMapping.Fault.MISSING)
                                .containsValue(StepMapping.Fault.TARGET_TWICE));
        assertThat(walk.run.state()).isEqualTo(SopRunState.RUNNING);
        assertThat(walk.run.sopVersion()).isEqualTo(1);
    }

    @Test
    void aRunThatHasEndedGoesNowhere() {
        walk.fact(FactCode.CASE_FILE_CLOSED, 5);
        assertThatThrownBy(() -> moved(Map.of(), 10)).isInstanceOf(IllegalStep.class);
    }

    private SopRun moved(Map<String, String> steps, long minute) {
        var mapping = new HashMap<String, Optional<String>>();
        steps.forEach((from, to) -> mapping.put(from, Optional.ofNullable(to)));
        return walk.run.move(
                UUID.randomUUID(),
                walk.procedure,
                Walk.procedure(SECOND),
                new StepMapping(mapping),
                Walk.minute(minute));
    }

    private static SopDefinition version(int number, String firstStep, String max) {
        try {
            var yaml = Files.readString(Path.of("src/test/resources/sops/sound.v1.yaml"))
                    .replace("version: 1", "version: " + number)
                    .replace("id: screen", "id: " + firstStep)
                    .replace("steps: [screen]", "steps: [" + firstStep + "]")
                    .replace("PT30M", max);
            return SopFile.read(yaml.getBytes(StandardCharsets.UTF_8)).usable().definition();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
