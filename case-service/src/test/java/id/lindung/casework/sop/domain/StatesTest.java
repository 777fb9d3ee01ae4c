package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.StepState.ACTIVE;
import static id.lindung.casework.sop.domain.StepState.COMPLETED;
import static id.lindung.casework.sop.domain.StepState.PAUSED;
import static id.lindung.casework.sop.domain.StepState.PENDING;
import static id.lindung.casework.sop.domain.StepState.SKIPPED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lindung.casework.sop.domain.IllegalStep.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of state and transition, first of the tables, then of a run by its own commands. */
class StatesTest {

    private static final Map<StepState, Set<StepState>> STEP = Map.of(
            PENDING, Set.of(ACTIVE, COMPLETED, SKIPPED),
            ACTIVE, Set.of(PAUSED, COMPLETED, SKIPPED),
            PAUSED, Set.of(ACTIVE, COMPLETED, SKIPPED),
            COMPLETED, Set.of(),
            SKIPPED, Set.of());

    private static final Map<SopRunState, Set<SopRunState>> RUN =
            Map.of(SopRunState.RUNNING, Set.of(SopRunState.ENDED), SopRunState.ENDED, Set.of());

    static Stream<Arguments> stepPairs() {
        return Stream.of(StepState.values())
                .flatMap(from -> Stream.of(StepState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("stepPairs")
    void aStepMovesAsItsTableSays(StepState from, StepState to) {
        assertThat(from.allows(to)).isEqualTo(STEP.getOrDefault(from, Set.of()).contains(to));
    }

    static Stream<Arguments> runPairs() {
        return Stream.of(SopRunState.values())
                .flatMap(from -> Stream.of(SopRunState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("runPairs")
    void aRunMovesAsItsTableSays(SopRunState from, SopRunState to) {
        assertThat(from.allows(to)).isEqualTo(RUN.getOrDefault(from, Set.of()).contains(to));
    }

    enum Move {
        COMPLETE,
        COMPLETE_OUT_OF_ORDER,
        PAUSE,
        RESUME,
        ASSIGN;

        void of(Walk walk) {
            switch (this) {
                case COMPLETE -> walk.byHand("brief-screening", 60);
                case COMPLETE_OUT_OF_ORDER -> walk.outOfOrder("brief-screening", 60);
                case PAUSE -> walk.pause("brief-screening", 60);
                case RESUME -> walk.resume("brief-screening", 60);
                case ASSIGN -> walk.run.assign(walk.procedure, "brief-screening", "somebody", minute(60));
            }
        }
    }

    private static final Map<StepState, Set<Move>> ALLOWED = Map.of(
            PENDING, Set.of(Move.COMPLETE_OUT_OF_ORDER, Move.ASSIGN),
            ACTIVE, Set.of(Move.COMPLETE, Move.COMPLETE_OUT_OF_ORDER, Move.PAUSE, Move.ASSIGN),
            PAUSED, Set.of(Move.COMPLETE, Move.COMPLETE_OUT_OF_ORDER, Move.RESUME, Move.ASSIGN),
            COMPLETED, Set.of(),
            SKIPPED, Set.of());

    static Stream<Arguments> commands() {
        return Stream.of(StepState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{1} of a step that is {0}")
    @MethodSource("commands")
    void eachCommandIsTakenWhereTheTableHasIt(StepState state, Move move) {
        // Given
        var walk = walkTo(state);
        var before = walk.in(state);
        // When
        var refusal = catchThrowable(() -> move.of(walk));
        // Then
        if (ALLOWED.getOrDefault(state, Set.of()).contains(move)) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).isInstanceOf(IllegalStep.class);
            assertThat(walk.in(state)).isEqualTo(before);
        }
    }

    private static Walk walkTo(StepState state) {
        var walk = state == SKIPPED ? Walk.withoutCrisis() : Walk.inCrisis();
        switch (state) {
            case PENDING -> {}
            case ACTIVE, SKIPPED -> walk.fact(FactCode.COMPLAINT_REGISTERED, 4);
            case PAUSED -> walk.fact(FactCode.COMPLAINT_REGISTERED, 4).pause("brief-screening", 10);
            case COMPLETED -> walk.fact(FactCode.COMPLAINT_REGISTERED, 4).fact(FactCode.BRIEF_SCREENING_RECORDED, 20);
        }
        assertThat(walk.state("brief-screening")).isEqualTo(state);
        return walk;
    }

    @Test
    void anEndedRunTakesNoCommand() {
        // Given
        var walk = Walk.inCrisis().fact(FactCode.CASE_FILE_CLOSED, 4);
        // Then
        for (var move : Move.values()) {
            refused(Obstacle.RUN_ENDED, () -> move.of(walk));
        }
        refused(Obstacle.RUN_ENDED, () -> walk.run.assign("somebody"));
    }

    @Test
    void aStepThatHasNotBegunIsCompletedOnlyWithAReason() {
        refused(Obstacle.NOT_BEGUN, () -> Walk.inCrisis().byHand("escort", 10));
    }

    @Test
    void whatHasRulesOfItsOwnIsNotCompletedByHand() {
        for (var step : List.of("registration", "agreement", "interventions")) {
            refused(Obstacle.NOT_BY_HAND, () -> Walk.inCrisis().outOfOrder(step, 10));
        }
    }

    @Test
    void aStepThatDoesNotDecideTakesNoOutcome() {
        var walk = Walk.inCrisis().fact(FactCode.COMPLAINT_REGISTERED, 4);
        refused(
                Obstacle.OUTCOME,
                () -> walk.run.complete(
                        walk.procedure,
                        new HandCompletion("brief-screening", minute(10), "agreed", null, false),
                        minute(10)));
    }

    @Test
    void nothingHappensBeforeSheCameOrInTheFuture() {
        var walk = Walk.inCrisis().fact(FactCode.COMPLAINT_REGISTERED, 4);
        refused(Obstacle.INSTANT, () -> walk.byHand("brief-screening", -1));
        refused(
                Obstacle.INSTANT,
                () -> walk.run.complete(
                        walk.procedure,
                        new HandCompletion("brief-screening", minute(11), null, null, false),
                        minute(10)));
    }

    @Test
    void aStepThatThereIsNotIsNotFound() {
        refused(Obstacle.UNKNOWN_STEP, () -> Walk.inCrisis().byHand("dance", 10));
        refused(Obstacle.UNKNOWN_STEP, () -> Walk.inCrisis().pause("dance", 10));
        refused(Obstacle.UNKNOWN_STEP, () -> Walk.inCrisis().resume("dance", 10));
    }

    private static void refused(Obstacle obstacle, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        IllegalStep.class,
                        refusal -> assertThat(refusal.obstacle()).isEqualTo(obstacle));
    }
}
