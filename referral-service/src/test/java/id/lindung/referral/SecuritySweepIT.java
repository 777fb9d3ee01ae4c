package id.lindung.referral;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.security.SecuritySweep;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class SecuritySweepIT {

    @Test
    void nobodyEntersWithoutAToken() {
        SecuritySweep.ofServedApi().assertNobodyEntersWithoutAToken(Roles.UNIT_ADMINISTRATOR);
    }

    @Test
    void anotherRoleIsRefused() {
        SecuritySweep.ofServedApi().assertAnotherRoleIsRefused();
    }

    @Test
    void onlyPlainPathsAreHeard() {
        SecuritySweep.ofServedApi().assertOnlyPlainPathsAreHeard(Roles.UNIT_ADMINISTRATOR, Roles.OPERATOR);
    }

    @Test
    void brokenBodiesAreProblems() {
        SecuritySweep.ofServedApi().assertBrokenBodiesAreProblems(Roles.UNIT_ADMINISTRATOR, Roles.OPERATOR);
    }
}
