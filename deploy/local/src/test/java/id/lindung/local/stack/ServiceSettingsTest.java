package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.local.postgres.Login;
import id.lindung.local.postgres.ServiceDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

    @Test
    void aServiceIsToldItsNameWhereItsTokensComeFromAndWhereTheOthersAnswer() {
        var settings = new ServiceSettings(
                "intake-2",
                8081,
                new ServiceDatabase("jdbc:postgresql://127.0.0.1:8100/x", new Login("o", "1"), new Login("a", "2")),
                "127.0.0.1:8110",
                URI.create("http://127.0.0.1:8090"),
                Path.of("keys"),
                Map.of(
                        Service.INTAKE, URI.create("http://127.0.0.1:8081"),
                        Service.CASE, URI.create("http://127.0.0.1:8082"),
                        Service.REFERRAL, URI.create("http://127.0.0.1:8083")));

        assertThat(settings.environment())
                .containsEntry("LINDUNG_REPLICA", "intake-2")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:8090")
                .containsEntry("LINDUNG_TOKEN_URL", "http://127.0.0.1:8090/token")
                .containsEntry("LINDUNG_INTAKE_URL", "http://127.0.0.1:8081")
                .containsEntry("LINDUNG_CASE_URL", "http://127.0.0.1:8082")
                .containsEntry("LINDUNG_REFERRAL_URL", "http://127.0.0.1:8083");
    }
}
