package id.lindung.referral.inbound.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.referral.inbound.domain.Content.Alleged;
import id.lindung.referral.inbound.domain.Content.Incident;
import id.lindung.referral.inbound.domain.Content.Person;
import id.lindung.referral.inbound.domain.Content.Reporter;
import id.lindung.referral.inbound.domain.Content.ToVictim;
import id.lindung.referral.inbound.domain.Content.Victim;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Victim NOBODY_KNOWN = new Victim(Person.UNKNOWN, Set.of(), Set.of(), Set.of(), null, false);

    @Test
    void aCrisisAsksForNothingButAVictim() {
        assertThat(faults(crisis(null, List.of(NOBODY_KNOWN), List.of(), null))).isEmpty();
    }

    @Test
    void withoutACrisisAVictimHasANameASexAPlaceAndAKindOfViolence() {
        var content = new Content(false, SenderGround.LEGAL_DUTY, null, List.of(NOBODY_KNOWN), List.of(), null);
        assertThat(faults(content))
                .containsExactly(
                        "/victims/0/person/name required",
                        "/victims/0/person/sex required",
                        "/victims/0/place required",
                        "/victims/0/violenceKinds required");
    }

    @Test
    void sexualViolenceIsAKindOfSexualViolence() {
        var victim = new Victim(
                Person.UNKNOWN, Set.of(), Set.of(ViolenceKind.PHYSICAL), Set.of(SexualViolence.RAPE), null, false);
        assertThat(faults(crisis(null, List.of(victim), List.of(), null)))
                .containsExactly("/victims/0/sexualViolence violence.not-sexual");
    }

    @Test
    void aRelationIsToAVictimWhoIsThereAndOnce() {
        var alleged = new Alleged(
                Person.UNKNOWN,
                List.of(
                        new ToVictim(0, Relation.SPOUSE),
                        new ToVictim(0, Relation.PARENT),
                        new ToVictim(1, Relation.OTHER)));
        assertThat(faults(crisis(null, List.of(NOBODY_KNOWN), List.of(alleged), null)))
                .containsExactly(
                        "/allegedPerpetrators/0/relations/1/victim relation.twice",
                        "/allegedPerpetrators/0/relations/2/victim victim.none-there");
    }

    @Test
    void aReporterIsAsTheKindSays() {
        assertThat(faults(reportedBy(new Reporter(ReporterKind.VICTIM, null, null))))
                .containsExactly("/reporter/victim required");
        assertThat(faults(reportedBy(new Reporter(ReporterKind.VICTIM, 3, null))))
                .containsExactly("/reporter/victim victim.none-there");
        assertThat(faults(reportedBy(new Reporter(ReporterKind.PERSON, null, null))))
                .containsExactly("/reporter/person required");
        assertThat(faults(reportedBy(new Reporter(ReporterKind.ANONYMOUS, 0, Person.UNKNOWN))))
                .containsExactly("/reporter/victim reporter.kind-differs", "/reporter/person reporter.kind-differs");
        assertThat(faults(reportedBy(new Reporter(ReporterKind.ANONYMOUS, null, null))))
                .isEmpty();
    }

    @Test
    void nothingHappenedTomorrowOrOnTwoDates() {
        assertThat(faults(happened(new Incident(TODAY.plusDays(1), null, null, null))))
                .containsExactly("/incident/date incident.in-future");
        assertThat(faults(happened(new Incident(null, "2026-12", null, null))))
                .containsExactly("/incident/approximateDate incident.in-future");
        assertThat(faults(happened(new Incident(null, "2027", null, null))))
                .containsExactly("/incident/approximateDate incident.in-future");
        assertThat(faults(happened(new Incident(TODAY, "2026", null, null))))
                .containsExactly("/incident/approximateDate incident.dated-twice");
        assertThat(faults(happened(new Incident(null, "2026-11", null, null)))).isEmpty();
    }

    @Test
    void aPersonIsBornBeforeTodayAndHasOneAge() {
        assertThat(faults(born(TODAY.plusDays(1), null)))
                .containsExactly("/victims/0/person/birthDate birth-date.in-future");
        assertThat(faults(born(TODAY.minusYears(131), null)))
                .containsExactly("/victims/0/person/birthDate birth-date.too-old");
        assertThat(faults(born(TODAY, 3))).containsExactly("/victims/0/person/ageYears age.told-twice");
    }

    private static List<String> faults(Content content) {
        return ContentRules.check(content, TODAY).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Content reportedBy(Reporter reporter) {
        return crisis(reporter, List.of(NOBODY_KNOWN), List.of(), null);
    }

    private static Content happened(Incident incident) {
        return crisis(null, List.of(NOBODY_KNOWN), List.of(), incident);
    }

    private static Content born(LocalDate day, @Nullable Integer years) {
        var person = new Person(null, null, null, day, years, null, null, List.of());
        return crisis(null, List.of(new Victim(person, Set.of(), Set.of(), Set.of(), null, false)), List.of(), null);
    }

    private static Content crisis(
            @Nullable Reporter reporter, List<Victim> victims, List<Alleged> alleged, @Nullable Incident incident) {
        return new Content(true, SenderGround.EMERGENCY, reporter, victims, alleged, incident);
    }
}
