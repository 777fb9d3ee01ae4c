package id.lindung.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import id.lindung.local.issuer.TokenRequest;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Native SQL without a where clause, over a pool of one connection. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class RowLevelSecurityIT {

    private static final Scope HERE = Scope.ofUnit("62.11");
    private static final Scope THERE = Scope.ofUnit("62.05");

    @Inject
    Notes notes;

    @BeforeEach
    void oneNoteOfEachUnit() throws SQLException {
        try (var owner = Databases.asOwner("identity");
                var statement = owner.createStatement()) {
            statement.execute("truncate note");
            statement.execute("insert into note values (gen_random_uuid(), '62.11', 'here'),"
                    + " (gen_random_uuid(), '62.05', 'there'), (gen_random_uuid(), '-', 'everywhere')");
        }
    }

    @Test
    void whatWasMigratedIsNotTheServicesToRewrite() throws SQLException {
        try (var app = Databases.asApp("identity");
                var statement = app.createStatement()) {
            for (var sql : List.of(
                    "delete from flyway_schema_history",
                    "truncate flyway_schema_history",
                    "update flyway_schema_history set success = false",
                    "insert into flyway_schema_history select * from flyway_schema_history")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void withoutAUnitNoRowIsSeen() throws SQLException {
        assertThat(notes.read()).isEmpty();
    }

    @Test
    void withoutAUnitNoRowIsWritten() {
        assertRefused(() -> notes.write("62.11", "new"));
        assertRefused(() -> notes.write("", "new"));
    }

    @Test
    void withoutAUnitNoRowIsChanged() throws SQLException {
        assertThat(notes.claimAll("62.11")).isZero();
        assertThat(notes.deleteAll()).isZero();
    }

    @Test
    void withoutATransactionNoRowIsSeenOrWritten() throws SQLException {
        assertThat(Scopes.<List<String>, SQLException>call(HERE, notes::select)).isEmpty();
        assertRefused(() -> Scopes.<Void, SQLException>call(HERE, () -> {
            notes.insert("62.11", "new");
            return null;
        }));
    }

    @Test
    void aConnectionJustUsedByAUnitCarriesNothingOn() throws SQLException {
        assertThat(Scopes.<List<String>, SQLException>call(HERE, notes::read)).containsExactly("here");
        assertThat(notes.read()).isEmpty();
        assertThat(notes.select()).isEmpty();
        assertThat(Scopes.<List<String>, SQLException>call(THERE, notes::read)).containsExactly("there");
        assertRefused(() -> notes.write("62.05", "new"));
    }

    @Test
    void aUnitSeesAndWritesItsOwnRowsOnly() throws SQLException {
        assertThat(Scopes.<List<String>, SQLException>call(HERE, notes::read)).containsExactly("here");
        assertRefused(() -> Scopes.<Void, SQLException>call(HERE, () -> {
            notes.write("62.05", "new");
            return null;
        }));
        assertRefused(() -> Scopes.<Integer, SQLException>call(HERE, () -> notes.claimAll("62.05")));
        assertThat(Scopes.<Integer, SQLException>call(HERE, notes::deleteAll)).isOne();
        assertThat(Scopes.<List<String>, SQLException>call(THERE, notes::read)).containsExactly("there");
    }

    @Test
    void theInstallationSeesNoUnitsRows() throws SQLException {
        assertThat(Scopes.<List<String>, SQLException>call(Scope.installation(), notes::read))
                .containsExactly("everywhere");
    }

    @Test
    void theApplicationsRoleCannotPassRowLevelSecurity() throws SQLException {
        try (var app = Databases.asApp("identity");
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("alter table note disable row level security"))
                    .isInstanceOf(SQLException.class);
            var role =
                    statement.executeQuery("select rolsuper, rolbypassrls from pg_roles where rolname = current_user");
            assertThat(role.next()).isTrue();
            assertThat(role.getBoolean("rolsuper")).isFalse();
            assertThat(role.getBoolean("rolbypassrls")).isFalse();
        }
    }

    @Test
    void aRequestSeesTheRowsOfItsCaller() {
        read(Tokens.of("62.11", Roles.COMPANION)).body("$", contains("here"));
        read(Tokens.of("62.05", Roles.COMPANION)).body("$", contains("there"));
        read(Tokens.of("62.71", Roles.COMPANION)).body("$", empty());
    }

    @Test
    void anOperatorWithoutAUnitSeesWhatIsTheInstallations() {
        read(Tokens.withoutUnit(Roles.OPERATOR)).body("$", contains("everywhere"));
    }

    @Test
    void anyOtherCallerWithoutAUnitSeesNothing() {
        read(Tokens.withoutUnit(Roles.COMPANION)).body("$", empty());
    }

    @Test
    void ofAUnitsRowsAPartnerSeesThoseOfItsAgency() throws SQLException {
        // Given
        oneNoteForEachAgency();

        // Then
        read(partner("62.11", "puskesmas")).body("$", contains("for the puskesmas"));
        read(partner("62.05", "puskesmas")).body("$", empty());
        read(partner("62.11", "polres")).body("$", contains("for the polres"));
        read(Tokens.of("62.11", Roles.COMPANION)).body("$", contains("for the polres", "for the puskesmas", "here"));
    }

    @Test
    void aPartnerOfNoAgencySeesNothing() throws SQLException {
        oneNoteForEachAgency();

        read(Tokens.of("62.11", Roles.PARTNER)).body("$", empty());
        read(Tokens.of("62.11", Roles.COMPANION, Roles.PARTNER_ADMINISTRATOR)).body("$", empty());
    }

    private static void oneNoteForEachAgency() throws SQLException {
        try (var owner = Databases.asOwner("identity");
                var statement = owner.createStatement()) {
            statement.execute("insert into note values"
                    + " (gen_random_uuid(), '62.11', 'for the puskesmas', 'puskesmas'),"
                    + " (gen_random_uuid(), '62.11', 'for the polres', 'polres')");
        }
    }

    private static String partner(String unit, String agency) {
        return Tokens.mint(TokenRequest.of("clerk", Optional.of(unit), List.of(Roles.PARTNER))
                .withAgency(agency));
    }

    private static ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get("/v1/notes").then().statusCode(200);
    }

    private static void assertRefused(ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("42501");
    }
}
