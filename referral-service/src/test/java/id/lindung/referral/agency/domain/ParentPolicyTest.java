package id.lindung.referral.agency.domain;

import static id.lindung.referral.agency.domain.AgencyKind.HOSPITAL;
import static id.lindung.referral.agency.domain.AgencyKind.POLICE_RESORT;
import static id.lindung.referral.agency.domain.AgencyKind.POLICE_SECTOR;
import static id.lindung.referral.agency.domain.AgencyKind.PUSKESMAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParentPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:15:30Z");
    private static final UUID CHILD = UUID.fromString("019aa9c2-1a00-7000-8000-000000000001");

    @Test
    void aParentThatTheUnitDoesNotHaveIsRefused() {
        assertThat(ParentPolicy.breach(CHILD, PUSKESMAS, List.of())).contains(breach("agency.parent-unknown"));
    }

    @Test
    void anAgencyNeverHangsUnderItself() {
        assertThat(ParentPolicy.breach(CHILD, HOSPITAL, List.of(agency(CHILD, HOSPITAL))))
                .contains(breach("agency.parent-cycle"));
    }

    @Test
    void anAgencyNeverHangsUnderItsOwnBranch() {
        var branch = agency(UUID.randomUUID(), HOSPITAL);

        assertThat(ParentPolicy.breach(CHILD, HOSPITAL, List.of(branch, agency(CHILD, HOSPITAL))))
                .contains(breach("agency.parent-cycle"));
    }

    @Test
    void aRetiredParentTakesNoBranches() {
        var retired = agency(UUID.randomUUID(), HOSPITAL);
        retired.retire(RetirementReason.CLOSED, NOW);

        assertThat(ParentPolicy.breach(CHILD, PUSKESMAS, List.of(retired))).contains(breach("agency.parent-retired"));
    }

    @Test
    void aPolsekHangsUnderAPolresAndNothingElse() {
        assertThat(ParentPolicy.breach(CHILD, POLICE_SECTOR, List.of(agency(UUID.randomUUID(), HOSPITAL))))
                .contains(breach("agency.parent-not-polres"));
        assertThat(ParentPolicy.breach(CHILD, POLICE_SECTOR, List.of(agency(UUID.randomUUID(), POLICE_RESORT))))
                .isEmpty();
    }

    @Test
    void aTreeDeeperThanAnyRealOneIsRefused() {
        var line = Collections.nCopies(ParentPolicy.DEEPEST, agency(UUID.randomUUID(), HOSPITAL));

        assertThat(ParentPolicy.breach(CHILD, PUSKESMAS, line)).contains(breach("agency.parent-too-deep"));
        assertThat(ParentPolicy.breach(CHILD, PUSKESMAS, line.subList(1, line.size())))
                .isEmpty();
    }

    /** A police hospital answers to the Polres: a perpetrator in the police must drop it too. */
    @Test
    void anyKindMayHangUnderAPolres() {
        assertThat(ParentPolicy.breach(CHILD, HOSPITAL, List.of(agency(UUID.randomUUID(), POLICE_RESORT))))
                .isEmpty();
    }

    private static Agency agency(UUID id, AgencyKind kind) {
        return Agency.register(id, "16.10", kind, Descriptions.fitting(kind), Descriptions.sealFor(kind), NOW);
    }

    private static Breach breach(String code) {
        return new Breach("/parentId", code);
    }
}
