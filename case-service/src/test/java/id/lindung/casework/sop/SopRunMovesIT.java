package id.lindung.casework.sop;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.Files;
import id.lindung.casework.Staff;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every move of a step, from every state, by every role, over HTTP: the diagram of {@code docs/sop.md}, typed and never read
 * from the code. What is refused changes nothing, so that all refusals of a state are tried on one run.
 */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class SopRunMovesIT {

    /** Pulang Pisau's steps 2 and 5 are the same people's. */
    private static final Set<String> PERFORMERS = Set.of(Roles.COMPANION, Roles.CASE_MANAGER);

    private static final Set<String> WITH_SUPERVISOR = Set.of(Roles.COMPANION, Roles.CASE_MANAGER, Roles.SUPERVISOR);
    private static final Set<String> LEADERS = Set.of(
            Roles.CASE_MANAGER,
            Roles.SUPERVISOR,
            Roles.CHAIR,
            Roles.SECRETARY,
            Roles.DIVISION_HEAD,
            Roles.HEAD_OF_OFFICE);

    private enum State {
        PENDING("escort"),
        ACTIVE("brief-screening"),
        PAUSED("brief-screening"),
        COMPLETED("brief-screening"),
        SKIPPED("brief-screening"),
        /** Of the run, whatever its steps are. */
        ENDED("brief-screening");

        /** The step that is brought there. */
        private final String step;

        State(String step) {
            this.step = step;
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // made with Set.of and Map.of
    private enum Move {
        COMPLETE(PERFORMERS, Map.of(State.ACTIVE, State.COMPLETED, State.PAUSED, State.COMPLETED)),
        COMPLETE_WITH_REASON(
                PERFORMERS,
                Map.of(
                        State.PENDING, State.COMPLETED,
                        State.ACTIVE, State.COMPLETED,
                        State.PAUSED, State.COMPLETED)),
        PAUSE(WITH_SUPERVISOR, Map.of(State.ACTIVE, State.PAUSED)),
        RESUME(WITH_SUPERVISOR, Map.of(State.PAUSED, State.ACTIVE)),
        /** Moves nothing, and has its place in the table all the same. */
        ASSIGN(
                LEADERS,
                Map.of(
                        State.PENDING, State.PENDING,
                        State.ACTIVE, State.ACTIVE,
                        State.PAUSED, State.PAUSED));

        private final Set<String> roles;
        private final Map<State, State> leads;

        Move(Set<String> roles, Map<State, State> leads) {
            this.roles = roles;
            this.leads = leads;
        }
    }

    /** A run whose step is in a state, at the version that was seen last. */
    private record Situation(UUID file, String step, String etag) {}

    private final Desk manager = Desk.of(Roles.CASE_MANAGER);
    private final Deque<UUID> inCrisis = new ArrayDeque<>();
    private final Map<State, Situation> kept = new EnumMap<>(State.class);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyStateAndMoveAndRole() {
        for (var state : State.values()) {
            for (var move : Move.values()) {
                for (var role : Roles.ALL) {
                    attempt(state, move, role);
                }
            }
            assertThat(stateOf(kept.computeIfAbsent(state, this::in)))
                    .as("after all that was refused")
                    .isEqualTo(state);
        }

        assertThat(wrong).isEmpty();
    }

    private void attempt(State state, Move move, String role) {
        var situation = kept.computeIfAbsent(state, this::in);
        var answer = send(situation, move, role);
        var leadsTo = move.roles.contains(role) ? Optional.ofNullable(move.leads.get(state)) : Optional.<State>empty();
        var expected = leadsTo.isPresent() ? 200 : move.roles.contains(role) ? 409 : 403;
        if (answer.statusCode() != expected) {
            wrong.add("%s %s by %s: %d, not %d".formatted(state, move, role, answer.statusCode(), expected));
        }
        if (answer.statusCode() == 200) {
            kept.remove(state);
            var moved = new Situation(situation.file(), situation.step(), answer.header("ETag"));
            leadsTo.ifPresent(to -> {
                if (stateOf(moved) != to) {
                    wrong.add("%s %s by %s does not lead to %s".formatted(state, move, role, to));
                }
                kept.putIfAbsent(to, moved);
            });
        }
    }

    private static Response send(Situation situation, Move move, String role) {
        var desk = Desk.of(role);
        var file = situation.file();
        var step = situation.step();
        var etag = situation.etag();
        return switch (move) {
            case COMPLETE -> desk.complete(file, step, etag, Map.of());
            case COMPLETE_WITH_REASON -> desk.complete(file, step, etag, Map.of("outOfOrderReason", "Sudah diantar."));
            case PAUSE -> desk.pause(file, step, etag);
            case RESUME -> desk.resume(file, step, etag);
            case ASSIGN -> {
                var body = new HashMap<String, Object>(Map.of("step", step));
                body.put("assignee", "somebody");
                yield desk.assign(file, etag, body);
            }
        };
    }

    private Situation in(State state) {
        var file = state == State.SKIPPED ? withoutCrisis() : inCrisis();
        switch (state) {
            case PENDING, ACTIVE, SKIPPED -> {}
            case PAUSED ->
                manager.pause(file, state.step, manager.etag(file)).then().statusCode(200);
            case COMPLETED -> manager.complete(file, state.step).then().statusCode(200);
            case ENDED -> close("/v1/case-files/" + file);
        }
        return new Situation(file, state.step, manager.etag(file));
    }

    private UUID inCrisis() {
        if (inCrisis.isEmpty()) {
            var files = Files.opened();
            inCrisis.addAll(List.of(files.motherFile(), files.daughterFile()));
        }
        return inCrisis.remove();
    }

    private static UUID withoutCrisis() {
        return Desk.fileOf(aWalkInComplaint().with("/data/crisis", false));
    }

    private static void close(String file) {
        Staff.secretary().post(file + "/documentation", Map.of()).then().statusCode(201);
        Staff.caseManager()
                .move(
                        file + "/closure",
                        Map.of("reason", "completed"),
                        Staff.caseManager().tagOf(file))
                .then()
                .statusCode(200);
    }

    private State stateOf(Situation situation) {
        var run = manager.run(situation.file());
        if (run.getString("state").equals("ended")) {
            return State.ENDED;
        }
        return switch (run.getString("steps.find{it.step=='" + situation.step() + "'}.state")) {
            case "pending" -> State.PENDING;
            case "active" -> State.ACTIVE;
            case "paused" -> State.PAUSED;
            case "completed" -> State.COMPLETED;
            case "skipped" -> State.SKIPPED;
            case String other -> throw new AssertionError("No state of a step: " + other);
        };
    }
}
