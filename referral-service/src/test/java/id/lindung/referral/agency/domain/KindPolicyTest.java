package id.lindung.referral.agency.domain;

import static id.lindung.referral.agency.domain.AgencyKind.COURT;
import static id.lindung.referral.agency.domain.AgencyKind.HOSPITAL;
import static id.lindung.referral.agency.domain.AgencyKind.POLICE_SECTOR;
import static id.lindung.referral.agency.domain.AgencyKind.SAFE_HOUSE;
import static id.lindung.referral.agency.domain.AgencyKind.SPIRITUAL_COMPANION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindPolicyTest {

    @Test
    void aSafeHouseWithoutAnAliasIsRefused() {
        assertThat(KindPolicy.breaches(SAFE_HOUSE, Descriptions.aliased(null)))
                .containsExactly(new Breach("/alias", "agency.alias-required"));
    }

    @Test
    void nobodyElseMayHideBehindAnAlias() {
        assertThat(KindPolicy.breaches(HOSPITAL, Descriptions.aliased("Rumah Melati")))
                .containsExactly(new Breach("/alias", "agency.alias-not-for-kind"));
    }

    @Test
    void anOpenAgencyWithoutANameIsRefused() {
        assertThat(KindPolicy.breaches(COURT, Descriptions.named(null)))
                .containsExactly(new Breach("/name", "agency.name-required"));
    }

    @Test
    void aSpiritualCompanionOfNoReligionIsRefusedAsOganIlirStep8ChoosesByIt() {
        assertThat(KindPolicy.breaches(SPIRITUAL_COMPANION, Descriptions.forBelieversOf(null)))
                .containsExactly(new Breach("/religion", "agency.religion-required"));
    }

    @Test
    void nobodyElseHasAReligion() {
        assertThat(KindPolicy.breaches(HOSPITAL, Descriptions.forBelieversOf(Religion.ISLAM)))
                .containsExactly(new Breach("/religion", "agency.religion-not-for-kind"));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgencyKind.class,
            names = {"POLICE_UPPA", "POLICE_SECTOR"})
    void aPoliceBranchWithoutItsPolresIsRefused(AgencyKind branch) {
        assertThat(KindPolicy.breaches(branch, Descriptions.branchOf(null)))
                .containsExactly(new Breach("/parentId", "agency.parent-required"));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        var description = new AgencyDescription(
                new Particulars(null, null, null, null),
                "Rumah Melati",
                null,
                Set.of(ServiceOffered.LAW_ENFORCEMENT),
                Religion.ISLAM,
                null,
                false);

        assertThat(KindPolicy.breaches(POLICE_SECTOR, description))
                .extracting(Breach::pointer)
                .containsExactlyInAnyOrder("/name", "/alias", "/religion", "/parentId");
    }

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void everyKindHasADescriptionThatFits(AgencyKind kind) {
        assertThat(KindPolicy.breaches(kind, Descriptions.fitting(kind))).isEmpty();
    }
}
