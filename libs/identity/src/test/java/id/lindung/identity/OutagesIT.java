package id.lindung.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Started while the issuer and the database are both away. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@QuarkusTestResource(value = OutagesIT.BothAway.class, restrictToAnnotatedClass = true)
class OutagesIT {

    @Inject
    Notes notes;

    @Inject
    TransactionManager transactions;

    @Test
    void aTokenThatCannotBeJudgedAsksToTryAgain() {
        given().auth()
                .oauth2(Tokens.of("62.11", Roles.COMPANION))
                .get("/v1/notes/who")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("unavailable"));
    }

    @Test
    void withoutATokenTheAnswerIsAsEver() {
        given().get("/v1/notes/who").then().statusCode(401).body("code", equalTo("unauthenticated"));
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void aTransactionThatCannotBeginLeavesNothingOnItsThread() throws SystemException {
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(notes::read)
                    .isInstanceOf(TransactionUnit.UnitNotSetException.class)
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        }
    }

    /** Comes after the servers that are there, so that its addresses win. */
    public static final class BothAway implements QuarkusTestResourceLifecycleManager {

        @Override
        public int order() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:1",
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/away",
                    "quarkus.flyway.migrate-at-start", "false");
        }

        @Override
        public void stop() {}
    }
}
