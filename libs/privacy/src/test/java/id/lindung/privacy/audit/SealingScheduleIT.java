package id.lindung.privacy.audit;

import static id.lindung.privacy.audit.AuditScene.PULANG_PISAU;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@TestProfile(SealingScheduleIT.AsInProduction.class)
class SealingScheduleIT {
    @Inject
    AuditScene scene;

    @Test
    void aLineIsSealedAndItsRootSentWithoutAnyonesDoing() {
        // Given
        scene.begin();
        // When
        scene.disclose(PULANG_PISAU, 5);
        // Then
        RootRecords.awaitRoot(5);
        assertThat(scene.verify().verifiedLines()).isEqualTo(5);
        assertThat(get("/q/metrics").asString())
                .contains("lindung_audit_unsealed_lines", "lindung_audit_oldest_unsealed_seconds");
    }

    /** The schedule runs, only faster. */
    public static final class AsInProduction implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lindung.audit.seal-every", "1s", "lindung.audit.root-every", "1s");
        }
    }
}
