package id.lindung.reporting;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.security.SecuritySweep;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The same attacks on every operation that this service serves, those of operators included. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class SecurityIT {

    @Test
    void nobodyEntersWithoutAToken() {
        SecuritySweep.ofServedApi().assertNobodyEntersWithoutAToken(Roles.ANALYST);
    }

    @Test
    void anotherRoleIsRefused() {
        SecuritySweep.ofServedApi().assertAnotherRoleIsRefused();
    }

    @Test
    void onlyPlainPathsAreHeard() {
        SecuritySweep.ofServedApi().assertOnlyPlainPathsAreHeard(Roles.ANALYST, Roles.OPERATOR);
    }

    @Test
    void brokenBodiesAreProblems() {
        SecuritySweep.ofServedApi().assertBrokenBodiesAreProblems(Roles.ANALYST, Roles.OPERATOR);
    }
}
