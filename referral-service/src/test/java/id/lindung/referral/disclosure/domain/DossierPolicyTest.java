package id.lindung.referral.disclosure.domain;

import static id.lindung.referral.disclosure.domain.DossierField.AGE_YEARS;
import static id.lindung.referral.disclosure.domain.DossierField.BIRTH_DATE;
import static id.lindung.referral.disclosure.domain.DossierField.NAME;
import static id.lindung.referral.disclosure.domain.DossierField.RELIGION;
import static id.lindung.referral.disclosure.domain.DossierField.SEX;
import static id.lindung.referral.disclosure.domain.DossierField.SUBDISTRICT;
import static id.lindung.referral.disclosure.domain.DossierField.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.Religion;
import id.lindung.referral.agency.domain.ServiceOffered;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DossierPolicyTest {

    /** Typed from what each needs, not read from the policy. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLICE_UPPA         | LAW_ENFORCEMENT         | name sex ageYears birthDate subdistrict summary",
                "POLICE_SECTOR       | COMPLAINT               | name sex ageYears subdistrict summary",
                "LEGAL_AID           | LEGAL_AID               | name sex ageYears birthDate subdistrict summary",
                "PUSKESMAS           | HEALTH                  | name sex ageYears birthDate summary",
                "HOSPITAL            | HEALTH                  | name sex ageYears birthDate summary",
                "HOSPITAL            | ACCOMPANIMENT           | name sex ageYears summary",
                "SOCIAL_SERVICE      | SOCIAL_REHABILITATION   | name sex ageYears subdistrict summary",
                "SOCIAL_SERVICE      | TEMPORARY_SHELTER       | name sex ageYears summary",
                "SAFE_HOUSE          | TEMPORARY_SHELTER       | name sex ageYears summary",
                "SPIRITUAL_COMPANION | RELIGIOUS_COMPANIONSHIP | name sex religion",
                "ECONOMIC_AGENCY     | SOCIAL_REINTEGRATION    | name sex ageYears subdistrict",
                "ECONOMIC_AGENCY     | ECONOMIC_EMPOWERMENT    | name sex ageYears subdistrict"
            })
    void anAgencyReadsWhatItNeeds(AgencyKind kind, ServiceOffered need, String fields) {
        assertThat(DossierPolicy.dossier(kind, need))
                .extracting(DossierField::code)
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    @ParameterizedTest
    @MethodSource("everyKindAndNeed")
    void religionIsForASpiritualCompanionAlone(AgencyKind kind, ServiceOffered need) {
        var fields = DossierPolicy.dossier(kind, need);

        assertThat(fields).contains(NAME, SEX);
        if (kind != AgencyKind.SPIRITUAL_COMPANION) {
            assertThat(fields).doesNotContain(RELIGION);
        } else {
            assertThat(fields).doesNotContain(SUMMARY, SUBDISTRICT, BIRTH_DATE, AGE_YEARS);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindAndNeed")
    void aLetterShowsNoMoreThanTheDossierAndNeverTheSummary(AgencyKind kind, ServiceOffered need) {
        assertThat(DossierPolicy.dossier(kind, need)).containsAll(DossierPolicy.letter(kind, need));
        assertThat(DossierPolicy.letter(kind, need)).doesNotContain(SUMMARY);
    }

    static Stream<Arguments> everyKindAndNeed() {
        return Arrays.stream(AgencyKind.values())
                .flatMap(kind -> Arrays.stream(ServiceOffered.values()).map(need -> Arguments.of(kind, need)));
    }

    @Test
    void aCompanionIsOfHerReligionWhereItIsKnown() {
        assertThat(CompanionPolicy.permits(Optional.of(Religion.HINDU), Optional.of("hindu")))
                .isTrue();
        assertThat(CompanionPolicy.permits(Optional.of(Religion.HINDU), Optional.of("islam")))
                .isFalse();
        assertThat(CompanionPolicy.permits(Optional.of(Religion.HINDU), Optional.empty()))
                .isTrue();
        assertThat(CompanionPolicy.permits(Optional.empty(), Optional.of("islam")))
                .isTrue();
    }

    @Test
    void aPermitHoldsUntilItExpiresAndAnEmergencyNeedsNone() {
        var expiry = java.time.Instant.parse("2026-11-22T02:35:05Z");
        var permit = new Permit(java.util.UUID.randomUUID(), expiry);

        assertThat(permit.holdsAt(expiry.minusMillis(1))).isTrue();
        assertThat(permit.holdsAt(expiry)).isFalse();
        assertThat(Permit.ofEmergency().holdsAt(expiry)).isTrue();
    }
}
