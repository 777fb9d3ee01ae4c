package id.lindung.casework.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingPolicyTest {

    @Test
    void eachPurposeServesItsRolesAndNoOther() {
        assertThat(readersOf(ReadingPurpose.CASE_HANDLING, WorkKind.SCREENING))
                .containsExactlyInAnyOrder(Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.COMPANION);
        assertThat(readersOf(ReadingPurpose.DECISION, WorkKind.BRIEF_SCREENING))
                .containsExactlyInAnyOrder(Roles.CHAIR, Roles.SECRETARY, Roles.DIVISION_HEAD, Roles.HEAD_OF_OFFICE);
        assertThat(readersOf(ReadingPurpose.SUPERVISION, WorkKind.INTERVENTION))
                .containsExactlyInAnyOrder(Roles.SUPERVISOR, Roles.HEAD_OF_OFFICE);
    }

    @Test
    void whoeverFilesReportsReadsReportsAndNothingElse() {
        for (var kind : WorkKind.values()) {
            var report = Set.of(
                            WorkKind.FINAL_REPORT,
                            WorkKind.MONITORING_VISIT,
                            WorkKind.MONITORING_CONCLUSION,
                            WorkKind.DOCUMENTATION)
                    .contains(kind);
            assertThat(readersOf(ReadingPurpose.DOCUMENTATION, kind))
                    .as("%s", kind)
                    .isEqualTo(report ? List.of(Roles.SECRETARY, Roles.ADMINISTRATION_OFFICER) : List.of());
        }
    }

    private static List<String> readersOf(ReadingPurpose purpose, WorkKind kind) {
        return Roles.ALL.stream()
                .filter(role -> ReadingPolicy.permits(purpose, kind, Set.of(role)))
                .toList();
    }
}
