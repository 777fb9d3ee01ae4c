package id.lindung.intake.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every state, move and role over HTTP: the tables of {@code docs/complaint.md}, typed and never read from the code. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ComplaintMovesIT {

    private static final Set<String> CASEWORKERS =
            Set.of(Roles.COMPANION, Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.SUPERVISOR);
    private static final Set<String> WHO_REGISTER = Set.of(
            Roles.ADMINISTRATION_OFFICER, Roles.COMPANION, Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.SUPERVISOR);
    private static final Set<String> WHO_LEAD =
            Set.of(Roles.SUPERVISOR, Roles.DIVISION_HEAD, Roles.CHAIR, Roles.HEAD_OF_OFFICE);
    private static final Set<String> WHO_SORT =
            Set.of(Roles.ADMINISTRATION_OFFICER, Roles.CASE_MANAGER, Roles.SUPERVISOR);

    /** From each state that is no end, to where it stands already. */
    private static final Map<String, String> WHEREVER_OPEN = Map.of(
            "new", "new",
            "verified", "verified",
            "needs-clarification", "needs-clarification",
            "followed-up", "followed-up");

    /** Who may try a move, and where it leads from which states. */
    private record Rule(String move, Set<String> roles, Map<String, String> leads) {}

    private static final List<Rule> RULES = List.of(
            new Rule("verification", CASEWORKERS, Map.of("new", "verified")),
            new Rule("officer-assignment", WHO_LEAD, WHEREVER_OPEN),
            new Rule("advice", WHO_REGISTER, WHEREVER_OPEN),
            new Rule("study", CASEWORKERS, WHEREVER_OPEN),
            new Rule(
                    "clarification-question",
                    WHO_REGISTER,
                    Map.of("new", "needs-clarification", "verified", "needs-clarification")),
            new Rule("clarification", WHO_REGISTER, Map.of("needs-clarification", "verified")),
            new Rule("follow-up", CASEWORKERS, all("followed-up", "new", "verified", "needs-clarification")),
            new Rule("transfer", WHO_LEAD, all("transferred", "new", "verified", "needs-clarification", "followed-up")),
            new Rule(
                    "withdrawal",
                    WHO_REGISTER,
                    all("withdrawn", "new", "verified", "needs-clarification", "followed-up")),
            new Rule("duplicate-mark", WHO_SORT, all("duplicate", "new", "verified", "needs-clarification")));

    private static Map<String, String> all(String to, String... from) {
        var leads = new HashMap<String, String>();
        for (var state : from) {
            leads.put(state, to);
        }
        return leads;
    }

    @Test
    void everyStateAndMoveAndRole() {
        var moves = new Moves("64.02");
        var wrong = new ArrayList<String>();
        for (var state : Moves.WAYS.keySet()) {
            var kept = moves.in(state);
            var etag = moves.etag(kept);
            for (var rule : RULES) {
                for (var role : Roles.ALL) {
                    var leads = rule.leads().get(state);
                    var expected = !rule.roles().contains(role) ? 403 : leads == null ? 409 : 200;
                    var answer = moves.attempt(role, kept, rule.move(), etag);
                    var tried = state + " " + rule.move() + " by " + role + ": ";
                    if (answer.statusCode() != expected) {
                        wrong.add(tried + answer.statusCode() + ", not " + expected);
                    }
                    if (answer.statusCode() == 200) {
                        var to = Desk.object(answer.body()).path("state").asText();
                        if (!to.equals(leads)) {
                            wrong.add(tried + "to " + to + ", not " + leads);
                        }
                        kept = moves.in(state);
                        etag = moves.etag(kept);
                    }
                }
            }
            // Whatever was refused has left it where it stood, in the version that it had.
            if (!moves.state(kept).equals(state) || !moves.etag(kept).equals(etag)) {
                wrong.add(state + ": a refused move changed it");
            }
        }

        assertThat(wrong).isEmpty();
    }
}
