package id.lindung.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestServers;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole application, started on a database that other keys have written. */
@QuarkusMainTest
@TestProfile(KeysThatDoNotFitIT.DatabaseOfAnotherInstallation.class)
class KeysThatDoNotFitIT {
    @Test
    @Launch(
            value = {},
            exitCode = 78)
    void endTheProcessWithOneClearLine(LaunchResult result) {
        var folder = TestServers.get().keys("referral");
        assertThat(result.getOutput() + result.getErrorOutput())
                .contains("The keys folder " + folder + " does not fit the database lindung_referral: "
                        + "master.json, fingerprint.json, log.json, signing.json made with other keys.");
    }

    /** Its migrations write proofs that no key of ours has made. */
    public static final class DatabaseOfAnotherInstallation implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.flyway.locations", "db/identity,db/messaging,db/privacy,db/other-keys");
        }

        /** Its own database: that of the other tests shall go on fitting. */
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LindungTestResource.class, Map.of("service", "referral")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
