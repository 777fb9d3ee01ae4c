package id.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;

class ServersIT {

    @Test
    void theAppRoleCannotMakeTablesAndTheOwnerCan() throws SQLException {
        // Given
        try (var owner = Databases.asOwner("servers");
                var app = Databases.asApp("servers");
                var asOwner = owner.createStatement();
                var asApp = app.createStatement()) {
            // When
            assertThatThrownBy(() -> asApp.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            asOwner.execute("create table if not exists theirs (id int)");
            // Then
            assertThat(asApp.executeUpdate("insert into theirs values (1)")).isEqualTo(1);
        }
    }

    @Test
    void oneServiceCannotConnectToTheDatabaseOfAnother() {
        // Given
        var mine = TestServers.get().database("servers");
        var theirs = TestServers.get().database("others");
        // When, Then
        assertThatThrownBy(() -> id.lindung.local.postgres.Superuser.connect(theirs.jdbcUrl(), mine.app())
                        .close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void theIssuerGivesItsKeysToWhoeverVerifiesTokens() throws Exception {
        // Given
        var issuer = TestServers.get().issuer();
        // When
        var response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(issuer.resolve("/jwks")).build(), BodyHandlers.ofString());
        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
        assertThat(Tokens.of("62.11", "case-manager").split("\\.", -1)).hasSize(3);
    }

    @Test
    void theBrokerAnswersItsClients() throws Exception {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.get().kafka()))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void keysAreMadeForEachService() {
        assertThat(Files.isRegularFile(TestServers.get().keys("servers").resolve("master.json")))
                .isTrue();
    }
}
