package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.anew;
import static id.lindung.referral.agency.Bodies.puskesmas;
import static id.lindung.referral.agency.Bodies.safeHouse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what in a directory, and that nobody reaches another unit's. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class AgencyWallIT {
    private final Directory directory = Directory.fresh();

    @Test
    void anotherUnitFindsNothing() {
        // Given
        var agency = directory.registered(safeHouse("Rumah Melati"));
        var before = Written.in(directory);
        var neighbour = Directory.fresh();

        // When, Then
        neighbour.read(agency.id()).then().statusCode(404);
        neighbour
                .change(agency.id(), agency.etag(), anew(safeHouse("Rumah Mawar")))
                .then()
                .statusCode(404);
        neighbour.retire(agency.id(), agency.etag()).then().statusCode(404);
        neighbour.disclose(agency.id()).then().statusCode(404);
        neighbour.list(Map.of()).then().statusCode(200).body("items", empty());
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.ADMINISTRATION_OFFICER,
                Roles.COMPANION,
                Roles.CASE_MANAGER,
                Roles.COUNSELLOR,
                Roles.DIVISION_HEAD,
                Roles.CHAIR,
                Roles.SECRETARY,
                Roles.HEAD_OF_OFFICE
            })
    void staffReadTheDirectoryAndDoNotChangeIt(String role) {
        // Given
        var agency = directory.registered(puskesmas("Puskesmas Satu"));
        var before = Written.in(directory);
        var staff = directory.usedBy(role);

        // When, Then
        staff.read(agency.id()).then().statusCode(200);
        staff.list(Map.of()).then().statusCode(200).body("items[0].id", equalTo(agency.id()));
        staff.register(puskesmas("Puskesmas Dua")).then().statusCode(403);
        staff.change(agency.id(), agency.etag(), anew(puskesmas("Puskesmas Dua")))
                .then()
                .statusCode(403);
        staff.retire(agency.id(), agency.etag()).then().statusCode(403);
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ANALYST, Roles.PARTNER, Roles.OPERATOR, "nobody"})
    void whoIsNotOfTheStaffSeesNoDirectory(String role) {
        var agency = directory.registered(puskesmas("Puskesmas Satu"));
        var stranger = directory.usedBy(role);

        stranger.read(agency.id()).then().statusCode(403);
        stranger.list(Map.of()).then().statusCode(403);
    }

    @Test
    void aSupervisorKeepsTheDirectoryToo() {
        var supervisor = directory.usedBy(Roles.SUPERVISOR);
        var agency = supervisor.registered(puskesmas("Puskesmas Satu"));

        supervisor
                .change(agency.id(), agency.etag(), anew(puskesmas("Puskesmas Dua")))
                .then()
                .statusCode(200);
        supervisor
                .retire(agency.id(), supervisor.read(agency.id()).header("ETag"))
                .then()
                .statusCode(200);
    }

    @Test
    void withoutAUnitTheServicesOwnRoleSeesNoRowAndWritesNone() throws SQLException {
        directory.registered(puskesmas("Puskesmas Satu"));

        try (var app = Databases.asApp("referral");
                var statement = app.createStatement()) {
            var rows = statement.executeQuery("select count(*) from agency");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
            assertThatThrownBy(() -> statement.execute("delete from agency")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("""
                    insert into agency (id, version, unit, event_sequence, kind, label, services, internal, status, registered_at)
                    values (gen_random_uuid(), 0, '%s', 1, 'court', 'x', '{health}', false, 'active', now())""".formatted(directory.unit)))
                    .hasMessageContaining("row-level security");
        }
    }
}
