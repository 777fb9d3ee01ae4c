package id.lindung.intake.complaint.domain;

import static id.lindung.intake.complaint.domain.Registrations.aComplaint;
import static id.lindung.intake.complaint.domain.Registrations.aVictim;
import static id.lindung.intake.complaint.domain.Registrations.aVictimNobodyAsked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lindung.intake.complaint.domain.Registration.Incident;
import id.lindung.intake.complaint.domain.Registration.ToldRelation;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.person.domain.FieldCipher;
import id.lindung.intake.person.domain.People;
import id.lindung.intake.person.domain.PlaceBoundCipher;
import id.lindung.intake.person.domain.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final FieldCipher CIPHER = new PlaceBoundCipher();
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void whatACrisisLeftUnaskedIsUnknownAndCountsAsAdult() {
        var victim = register(aComplaint().inCrisis().of(aVictimNobodyAsked()))
                .victims()
                .getFirst();

        assertThat(victim.sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(victim.place()).isEqualTo(Place.UNKNOWN);
        assertThat(victim.violenceKinds()).isEmpty();
        assertThat(victim.ageBand()).isEqualTo(VictimAgeBand.UNKNOWN);
        assertThat(victim.isChild()).isFalse();
    }

    @Test
    void ageIsAgeAtTheActAndNotAtTheDesk() {
        var turnedEighteenYesterday = aVictim(People.aWoman(TODAY.minusYears(18).minusDays(1), null));

        assertThat(band(new Incident(TODAY.minusDays(2), null, null, null), turnedEighteenYesterday))
                .isEqualTo(VictimAgeBand.AGE_13_17);
        assertThat(band(new Incident(TODAY.minusDays(1), null, null, null), turnedEighteenYesterday))
                .isEqualTo(VictimAgeBand.AGE_18_24);
        assertThat(band(Registrations.NOTHING_SAID, turnedEighteenYesterday)).isEqualTo(VictimAgeBand.AGE_18_24);
    }

    @Test
    void anApproximateDayIsReadTheElderWay() {
        var turnsEighteenInJune = aVictim(People.aWoman(LocalDate.parse("2008-06-15"), null));

        assertThat(band(new Incident(null, "2026", null, null), turnsEighteenInJune))
                .isEqualTo(VictimAgeBand.AGE_18_24);
        assertThat(band(new Incident(null, "2026-05", null, null), turnsEighteenInJune))
                .isEqualTo(VictimAgeBand.AGE_13_17);
    }

    @Test
    void relationsBelongToPairs() {
        var complaint = register(aComplaint()
                .of(aVictim(People.aWoman(null, 36)), aVictim(People.aWoman(null, 8)))
                .against(
                        People.nobodyKnown(),
                        new ToldRelation(0, Relation.SPOUSE),
                        new ToldRelation(1, Relation.PARENT))
                .against(People.nobodyKnown(), new ToldRelation(1, Relation.NEIGHBOUR)));

        var alleged = complaint.allegedPerpetrators();
        var victims = complaint.victims();
        assertThat(complaint.relationships())
                .extracting(Relationship::allegedPersonId, Relationship::victimPersonId, Relationship::relation)
                .containsExactly(
                        tuple(alleged.get(0).personId(), victims.get(0).personId(), Relation.SPOUSE),
                        tuple(alleged.get(0).personId(), victims.get(1).personId(), Relation.PARENT),
                        tuple(alleged.get(1).personId(), victims.get(1).personId(), Relation.NEIGHBOUR));
    }

    @Test
    void theNarrativeOpensInItsOwnPlaceOnly() {
        var complaint = register(aComplaint().on(new Incident(null, null, null, "Pelapor menerangkan.")));

        assertThat(complaint.hasNarrative()).isTrue();
        assertThat(complaint.readNarrative(CIPHER)).hasValue("Pelapor menerangkan.");
        assertThat(register(aComplaint()).readNarrative(CIPHER)).isEmpty();
    }

    @Test
    void whatIsToldAsASetHasOneOrderHoweverItWasSent() {
        var sent = new LinkedHashSet<>(List.of(ViolenceKind.NEGLECT, ViolenceKind.SEXUAL, ViolenceKind.PHYSICAL));

        var told = new ToldVictim(People.nobodyKnown(), Set.of(), sent, Set.of(), null, false);

        assertThat(told.violenceKinds())
                .containsExactly(ViolenceKind.PHYSICAL, ViolenceKind.SEXUAL, ViolenceKind.NEGLECT);
    }

    @Test
    void aRegisterNumberTellsYearAndPlaceAndNothingElse() {
        assertThat(register(aComplaint()).receipt().number().text()).isEqualTo("2026/000007");
        assertThat(new RegisterNumber(2026, 1_234_567).text()).isEqualTo("2026/1234567");
    }

    @Test
    void aLetterHasANumberOfItsOwnFromTheDayItArrives() {
        assertThat(register(aComplaint().by(Channel.LETTER)).receipt().letterNumber("62.05"))
                .hasValue("SM-62.05-2026-000031");
        assertThat(register(aComplaint().by(Channel.PHONE)).receipt().letterNumber("62.05"))
                .isEmpty();
    }

    private static VictimAgeBand band(Incident incident, ToldVictim victim) {
        return register(aComplaint().of(victim).on(incident))
                .victims()
                .getFirst()
                .ageBand();
    }

    private static Complaint register(Registrations complaint) {
        var told = complaint.told();
        var people = new Parties(
                null,
                parties(told.victims().size()),
                parties(told.allegedPerpetrators().size()));
        var receipt =
                new Receipt(NOW, TODAY, NOW, new RegisterNumber(2026, 7), told.channel() == Channel.LETTER ? 31 : null);
        return Complaint.register(UUID.randomUUID(), "62.11", told, people, receipt, CIPHER);
    }

    private static List<Party> parties(int count) {
        return Stream.generate(() -> new Party(UUID.randomUUID(), UUID.randomUUID()))
                .limit(count)
                .toList();
    }
}
