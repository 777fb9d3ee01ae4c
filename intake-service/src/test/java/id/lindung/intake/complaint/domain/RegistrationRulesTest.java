package id.lindung.intake.complaint.domain;

import static id.lindung.intake.complaint.domain.Registrations.aComplaint;
import static id.lindung.intake.complaint.domain.Registrations.aVictim;
import static id.lindung.intake.complaint.domain.Registrations.aVictimNobodyAsked;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.intake.complaint.domain.Registration.Incident;
import id.lindung.intake.complaint.domain.Registration.Reporter;
import id.lindung.intake.complaint.domain.Registration.ToldRelation;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.person.domain.NikMismatch;
import id.lindung.intake.person.domain.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistrationRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void withoutACrisisAVictimIsNamedAndAskedWhatHappened() {
        assertThat(faults(aComplaint().of(aVictimNobodyAsked())))
                .containsExactlyInAnyOrder(
                        "/victims/0/person/name required",
                        "/victims/0/person/sex required",
                        "/victims/0/place required",
                        "/victims/0/violenceKinds required");
    }

    @Test
    void aCrisisAsksForNothingButAVictim() {
        assertThat(faults(aComplaint().inCrisis().of(aVictimNobodyAsked()))).isEmpty();
    }

    @Test
    void noMoreIsAskedOfACallOrALetterWhoeverTells() {
        var someone = new Reporter(ReporterKind.PERSON, null, People.nobodyKnown());
        for (var channel : List.of(Channel.PHONE, Channel.LETTER)) {
            assertThat(faults(aComplaint().by(channel).of(aVictimNobodyAsked()).by(someone)))
                    .isEmpty();
        }
        for (var channel : List.of(Channel.WALK_IN, Channel.OUTREACH, Channel.AGENCY_REFERRAL)) {
            assertThat(faults(aComplaint().by(channel).of(aVictimNobodyAsked()).by(someone)))
                    .contains("/victims/0/person/name required", "/reporter/person/name required");
        }
    }

    @Test
    void aReportingVictimIsOneOfTheVictims() {
        assertThat(faults(aComplaint().by(new Reporter(ReporterKind.VICTIM, 1, null))))
                .containsExactly("/reporter/victim victim.none-there");
        assertThat(faults(aComplaint().by(new Reporter(ReporterKind.VICTIM, null, null))))
                .containsExactly("/reporter/victim required");
    }

    @Test
    void whatIsSaidOfAReporterGoesWithItsKind() {
        assertThat(faults(aComplaint().by(new Reporter(ReporterKind.ANONYMOUS, 0, People.nobodyKnown()))))
                .containsExactly("/reporter/victim reporter.kind-differs", "/reporter/person reporter.kind-differs");
        assertThat(faults(aComplaint().by(new Reporter(ReporterKind.PERSON, null, null))))
                .containsExactly("/reporter/person required");
        assertThat(faults(aComplaint().by(new Reporter(ReporterKind.PERSON, null, People.nobodyKnown()))))
                .containsExactly("/reporter/person/name required");
        assertThat(faults(aComplaint().by(new Reporter(ReporterKind.ANONYMOUS, null, null))))
                .isEmpty();
    }

    @Test
    void anAllegedPerpetratorIsRelatedToVictimsThatExistAndToEachOnce() {
        assertThat(faults(aComplaint()
                        .against(
                                People.nobodyKnown(),
                                new ToldRelation(0, Relation.SPOUSE),
                                new ToldRelation(0, Relation.PARENT),
                                new ToldRelation(1, Relation.PARENT),
                                new ToldRelation(-1, Relation.OTHER))))
                .containsExactly(
                        "/allegedPerpetrators/0/relations/1/victim relation.twice",
                        "/allegedPerpetrators/0/relations/2/victim victim.none-there",
                        "/allegedPerpetrators/0/relations/3/victim victim.none-there");
    }

    @Test
    void actsOfSexualViolenceNeedThatKind() {
        var victim = new ToldVictim(
                People.aWoman(null, 30),
                Set.of(),
                Set.of(ViolenceKind.PHYSICAL),
                Set.of(SexualViolence.RAPE),
                Place.OTHER,
                false);

        assertThat(faults(aComplaint().of(victim))).containsExactly("/victims/0/sexualViolence violence.not-sexual");
    }

    @Test
    void aReceiptLiesNeitherInTheFutureNorMoreThanAYearBack() {
        assertThat(faults(
                        aComplaint().receivedAt(NOW.plus(Duration.ofMinutes(5)).plusMillis(1))))
                .containsExactly("/receivedAt received.in-future");
        assertThat(faults(
                        aComplaint().receivedAt(NOW.minus(Duration.ofDays(366)).minusMillis(1))))
                .containsExactly("/receivedAt received.too-old");
        assertThat(faults(aComplaint().receivedAt(NOW.plus(Duration.ofMinutes(5)))))
                .isEmpty();
    }

    @Test
    void anIncidentLiesBeforeItsReceiptAndIsDatedOnce() {
        assertThat(faults(aComplaint().on(new Incident(TODAY.plusDays(1), null, null, null))))
                .containsExactly("/incident/date incident.in-future");
        assertThat(faults(aComplaint().on(new Incident(null, "2026-12", null, null))))
                .containsExactly("/incident/approximateDate incident.in-future");
        assertThat(faults(aComplaint().on(new Incident(TODAY, "2026-11", null, null))))
                .containsExactly("/incident/approximateDate incident.dated-twice");
        assertThat(faults(aComplaint().on(new Incident(TODAY, null, null, null))))
                .isEmpty();
        assertThat(faults(aComplaint().on(new Incident(null, "2026", null, null))))
                .isEmpty();
    }

    @Test
    void theDayIsTheUnitsOwn() {
        // 20:00 UTC is the next day already in Pulang Pisau.
        var evening = Instant.parse("2026-11-21T20:00:00Z");

        assertThat(faults(aComplaint().receivedAt(evening).on(new Incident(TODAY, null, null, null))))
                .isEmpty();
    }

    @Test
    void aBirthDateIsPossibleAndStandsAlone() {
        assertThat(faults(aComplaint().of(aVictim(People.aWoman(TODAY.plusDays(1), null)))))
                .containsExactly("/victims/0/person/birthDate birth-date.in-future");
        assertThat(faults(aComplaint()
                        .of(aVictim(People.aWoman(TODAY.minusYears(130).minusDays(1), null)))))
                .containsExactly("/victims/0/person/birthDate birth-date.too-old");
        assertThat(faults(aComplaint().of(aVictim(People.aWoman(TODAY.minusYears(30), 30)))))
                .containsExactly("/victims/0/person/ageYears age.told-twice");
    }

    @Test
    void anIdOfOnesOwnIsAUuidV7ThatDoesNotRunAhead() {
        assertThat(faults(aComplaint().id(UUID.fromString("9b2c1f0e-7a53-4c1d-8b1e-0123456789ab"))))
                .containsExactly("/id id.not-uuid-v7");
        assertThat(faults(aComplaint().id(uuidV7(NOW.plus(Duration.ofMinutes(6))))))
                .containsExactly("/id id.in-future");
        assertThat(faults(aComplaint().id(uuidV7(NOW.minus(Duration.ofDays(3))))))
                .isEmpty();
    }

    @Test
    void aNikThatDoesNotMatchIsAWarningAndNoFault() {
        var complaint = aComplaint()
                .of(aVictim(People.withNik("6211030503900001")))
                .against(People.withNik("6211034503900001"), new ToldRelation(0, Relation.OTHER))
                .by(new Reporter(ReporterKind.PERSON, null, People.withNik("6211030503900001")));

        assertThat(faults(complaint)).isEmpty();
        assertThat(NikWarnings.of(complaint.told()))
                .containsExactly(
                        new Warning("/victims/0/person/nik", NikMismatch.SEX),
                        new Warning("/reporter/person/nik", NikMismatch.SEX));
    }

    private static UUID uuidV7(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000, 0x8000000000000001L);
    }

    private static List<String> faults(Registrations told) {
        return RegistrationRules.check(told.told(), NOW, WIB).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
