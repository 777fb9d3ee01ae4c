package id.lindung.intake.person.domain;

import static id.lindung.intake.person.domain.DisclosurePolicy.permitsNarrative;
import static id.lindung.intake.person.domain.DisclosurePolicy.permitted;
import static id.lindung.intake.person.domain.DisclosurePolicy.permittedOnward;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosurePolicyTest {

    @ParameterizedTest
    @EnumSource
    void thoseOutsideTheCentresWorkReadNobody(Purpose purpose) {
        var outside = Set.of(Roles.ANALYST, Roles.PARTNER, Roles.OPERATOR, Roles.UNIT_ADMINISTRATOR, "unheard-of");

        assertThat(permitted(purpose, outside)).isEmpty();
        assertThat(permitted(purpose, Set.of())).isEmpty();
        assertThat(permitsNarrative(purpose, outside)).isFalse();
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "administration-officer | case-handling                | none",
                "administration-officer | contacting                   | none",
                "administration-officer | referral-letter              | none",
                "administration-officer | spiritual-companion-referral | none",
                "administration-officer | registration                 | form",
                "administration-officer | worklist                     | name",
                "counsellor             | referral-letter              | none",
                "counsellor             | spiritual-companion-referral | none",
                "counsellor             | registration                 | form",
                "counsellor             | case-handling                | all",
                "counsellor             | contacting                   | reach",
                "companion              | registration                 | form",
                "companion              | case-handling                | all",
                "companion              | contacting                   | reach",
                "companion              | worklist                     | name",
                "companion              | referral-letter              | letter",
                "companion              | spiritual-companion-referral | spiritual",
                "case-manager           | case-handling                | all",
                "case-manager           | referral-letter              | letter",
                "supervisor             | case-handling                | all",
                "supervisor             | spiritual-companion-referral | spiritual",
                "division-head          | registration                 | none",
                "division-head          | case-handling                | none",
                "division-head          | worklist                     | name",
                "chair                  | case-handling                | none",
                "chair                  | worklist                     | name",
                "secretary              | case-handling                | none",
                "secretary              | worklist                     | name",
                "head-of-office         | case-handling                | none",
                "head-of-office         | worklist                     | name",
            })
    void eachRoleReadsWhatItsPurposeNeedsAndNoMore(String role, String purpose, String expected) {
        var read = permitted(
                EnumSet.allOf(Purpose.class).stream()
                        .filter(one -> one.code().equals(purpose))
                        .findFirst()
                        .orElseThrow(),
                Set.of(role));

        assertThat(read)
                .isEqualTo(
                        switch (expected) {
                            case "none" -> Set.of();
                            case "name" -> EnumSet.of(PersonField.NAME);
                            case "reach" -> EnumSet.of(PersonField.NAME, PersonField.CONTACTS);
                            case "letter" ->
                                EnumSet.of(
                                        PersonField.NAME,
                                        PersonField.SEX,
                                        PersonField.BIRTH_DATE,
                                        PersonField.AGE_YEARS,
                                        PersonField.SUBDISTRICT);
                            case "spiritual" -> EnumSet.of(PersonField.NAME, PersonField.SEX, PersonField.RELIGION);
                            case "form" -> EnumSet.complementOf(EnumSet.of(PersonField.RELIGION, PersonField.NOTES));
                            case "all" -> EnumSet.allOf(PersonField.class);
                            default -> throw new IllegalArgumentException(expected);
                        });
    }

    @Test
    void anAgencyReceivesWhatALetterOrADossierNeedsAndOnlyThroughReferral() {
        var referral = Set.of(Roles.SYSTEM_REFERRAL);
        assertThat(permittedOnward(Purpose.REFERRAL_LETTER, referral))
                .isEqualTo(permitted(Purpose.REFERRAL_LETTER, Set.of(Roles.CASE_MANAGER)));
        assertThat(permittedOnward(Purpose.SPIRITUAL_COMPANION_REFERRAL, referral))
                .containsExactly(PersonField.NAME, PersonField.SEX, PersonField.RELIGION);
        assertThat(permittedOnward(Purpose.CONTACTING, referral))
                .containsExactly(PersonField.NAME, PersonField.CONTACTS);
        assertThat(permittedOnward(Purpose.REGISTRATION, referral)).isEmpty();
        assertThat(permittedOnward(Purpose.CASE_HANDLING, referral)).isEmpty();
        assertThat(permittedOnward(Purpose.WORKLIST, referral)).isEmpty();
        for (var role : Roles.ALL) {
            if (!role.equals(Roles.SYSTEM_REFERRAL)) {
                assertThat(permittedOnward(Purpose.REFERRAL_LETTER, Set.of(role)))
                        .isEmpty();
            }
        }
        assertThat(permitted(Purpose.REFERRAL_LETTER, referral)).isEmpty();
    }

    @Test
    void whoMeansToCallSeesSafeContactsOnly() {
        assertThat(EnumSet.allOf(Purpose.class).stream().filter(DisclosurePolicy::limitsToSafeContacts))
                .containsExactly(Purpose.CONTACTING);
    }

    @Test
    void theNarrativeIsForThoseWhoTakeOrHandleTheComplaint() {
        assertThat(permitsNarrative(Purpose.REGISTRATION, Set.of(Roles.ADMINISTRATION_OFFICER)))
                .isTrue();
        assertThat(permitsNarrative(Purpose.CASE_HANDLING, Set.of(Roles.COMPANION)))
                .isTrue();
        assertThat(permitsNarrative(Purpose.CASE_HANDLING, Set.of(Roles.ADMINISTRATION_OFFICER)))
                .isFalse();
        assertThat(permitsNarrative(Purpose.WORKLIST, Set.of(Roles.COMPANION))).isFalse();
        assertThat(permitsNarrative(Purpose.REFERRAL_LETTER, Set.of(Roles.COMPANION)))
                .isFalse();
        assertThat(permitsNarrative(Purpose.CONTACTING, Set.of(Roles.COMPANION)))
                .isFalse();
    }
}
