package id.lindung.intake;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.OPERATOR;
import static id.lindung.identity.Roles.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.security.SecuritySweep;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The same attacks on every endpoint that intake serves. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class SecuritySweepIT {

    private static final String[] ROLES = {ADMINISTRATION_OFFICER, COMPANION, SUPERVISOR, OPERATOR};

    @Test
    void nobodyEntersWithoutAToken() {
        SecuritySweep.ofServedApi().assertNobodyEntersWithoutAToken(SUPERVISOR);
    }

    @Test
    void anotherRoleIsRefused() {
        SecuritySweep.ofServedApi().assertAnotherRoleIsRefused();
    }

    @Test
    void onlyPlainPathsAreHeard() {
        SecuritySweep.ofServedApi().assertOnlyPlainPathsAreHeard(ROLES);
    }

    @Test
    void brokenBodiesAreProblemsAndWriteNothing() {
        var before = Tables.counts();

        SecuritySweep.ofServedApi().assertBrokenBodiesAreProblems(ROLES);

        assertThat(Tables.counts()).isEqualTo(before);
    }
}
