package id.lindung.referral.agency.domain;

import static id.lindung.referral.agency.domain.AgencyStatus.ACTIVE;
import static id.lindung.referral.agency.domain.AgencyStatus.RETIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:15:30Z");
    private static final Instant LATER = Instant.parse("2026-12-01T02:15:30Z");

    @ParameterizedTest
    @CsvSource({"ACTIVE,ACTIVE,true", "ACTIVE,RETIRED,true", "RETIRED,ACTIVE,false", "RETIRED,RETIRED,false"})
    void onlyAnActiveAgencyMoves(AgencyStatus from, AgencyStatus to, boolean allowed) {
        assertThat(from.allows(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void everyTransitionLeavesAnActiveAgencyWhereTheTableSays(Transition transition) {
        var agency = inState(ACTIVE);

        transition.move(agency);

        assertThat(agency.status()).isEqualTo(transition.to);
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void noTransitionMovesARetiredAgency(Transition transition) {
        var agency = inState(RETIRED);

        assertThatThrownBy(() -> transition.move(agency)).isInstanceOf(IllegalTransition.class);

        assertThat(agency.status()).isEqualTo(RETIRED);
        assertThat(agency.label()).isEqualTo("Lembaga Satu");
        assertThat(agency.retirementReason()).contains(RetirementReason.MERGED);
        assertThat(agency.retiredAt()).contains(NOW);
    }

    @Test
    void aSafeHouseWhoseParticularsAreNotSealedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.register(
                        UUID.randomUUID(),
                        "16.10",
                        AgencyKind.SAFE_HOUSE,
                        Descriptions.fitting(AgencyKind.SAFE_HOUSE),
                        null,
                        NOW));
    }

    @Test
    void anOpenAgencySealsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.register(
                        UUID.randomUUID(),
                        "16.10",
                        AgencyKind.HOSPITAL,
                        Descriptions.fitting(AgencyKind.HOSPITAL),
                        Descriptions.SEALED,
                        NOW));
    }

    @Test
    void aDescriptionThatBreaksTheKindsRulesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.register(
                        UUID.randomUUID(), "16.10", AgencyKind.COURT, Descriptions.named(null), null, NOW));
    }

    @Test
    void aSafeHouseKeepsNothingInPlainThatLeadsToIt() {
        var safeHouse = register(AgencyKind.SAFE_HOUSE);

        assertThat(safeHouse.label()).isEqualTo("Rumah Melati");
        assertThat(safeHouse.address()).isEmpty();
        assertThat(safeHouse.phone()).isEmpty();
        assertThat(safeHouse.subdistrict()).isEmpty();
        assertThat(safeHouse.sealedParticulars()).contains(Descriptions.SEALED);
    }

    @Test
    void anOpenAgencyTellsWhereItIs() {
        var hospital = register(AgencyKind.HOSPITAL);

        assertThat(hospital.label()).isEqualTo("Lembaga Satu");
        assertThat(hospital.address()).contains(Descriptions.ADDRESS);
        assertThat(hospital.phone()).contains(Descriptions.PHONE);
        assertThat(hospital.subdistrict()).contains(Descriptions.SUBDISTRICT);
        assertThat(hospital.sealedParticulars()).isEmpty();
    }

    @Test
    void servicesStandInTheOrderOfTheirList() {
        assertThat(register(AgencyKind.HOSPITAL).services())
                .containsExactly(ServiceOffered.HEALTH, ServiceOffered.TEMPORARY_SHELTER);
    }

    private static Agency inState(AgencyStatus status) {
        var agency = register(AgencyKind.HOSPITAL);
        if (status == RETIRED) {
            agency.retire(RetirementReason.MERGED, NOW);
        }
        return agency;
    }

    private static Agency register(AgencyKind kind) {
        return Agency.register(
                UUID.randomUUID(), "16.10", kind, Descriptions.fitting(kind), Descriptions.sealFor(kind), NOW);
    }

    /** Every command that moves an agency, and where it leads. */
    enum Transition {
        CHANGE(ACTIVE),
        RETIRE(RETIRED);

        final AgencyStatus to;

        Transition(AgencyStatus to) {
            this.to = to;
        }

        void move(Agency agency) {
            switch (this) {
                case CHANGE -> agency.change(Descriptions.named("Lembaga Dua"), null, LATER);
                case RETIRE -> agency.retire(RetirementReason.CLOSED, LATER);
            }
        }
    }
}
