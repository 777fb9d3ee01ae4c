package id.lindung.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.local.stack.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String PATH = "/v1/operations/audit-log/verification";
    private static final String INTACT = "{\"verifiedLines\": 7, \"findings\": [], \"findingsLeftOut\": 0}";

    @TempDir
    Path folder;

    @Test
    void aServiceThatRefusesIsNamedWithItsAnswer() throws Exception {
        try (FakeSystem system = new FakeSystem(folder)) {
            // Given
            system.answering(Service.INTAKE, PATH, 403, "{\"code\": \"forbidden\"}");
            // When, Then
            assertThat(system.run("verify")).isEqualTo(1);
            assertThat(system.complained()).contains("intake").contains("403").contains("forbidden");
        }
    }

    @Test
    void everyFindingIsNamedAndTheExitCodeTells() throws Exception {
        try (FakeSystem system = new FakeSystem(folder)) {
            // Given
            system.answering(Service.INTAKE, PATH, 200, INTACT);
            system.answering(Service.CASE, PATH, 200, """
                    {"verifiedLines": 5, "findingsLeftOut": 2, "findings": [
                      {"kind": "altered-line", "lineId": "019aa8f2", "sealSequence": 3, "detail": "It does not fit."},
                      {"kind": "missing-seal", "sealSequence": 4, "detail": "There is a gap."}]}""");
            system.answering(Service.REFERRAL, PATH, 200, INTACT);
            system.answering(Service.REPORTING, PATH, 200, INTACT);
            // When, Then
            assertThat(system.run("verify")).isEqualTo(1);
            assertThat(system.printed())
                    .containsExactly(
                            "intake: 7 lines hold",
                            "case: altered-line 019aa8f2, seal 3: It does not fit.",
                            "case: missing-seal, seal 4: There is a gap.",
                            "case: and 2 more",
                            "case: 5 lines hold",
                            "referral: 7 lines hold",
                            "reporting: 7 lines hold");
        }
    }

    @Test
    void logsThatHoldEndWell() throws Exception {
        try (FakeSystem system = new FakeSystem(folder)) {
            // Given
            for (Service service : Service.values()) {
                system.answering(service, PATH, 200, INTACT);
            }
            // When, Then
            assertThat(system.run("verify")).isZero();
        }
    }
}
