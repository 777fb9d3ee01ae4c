package id.lindung.casework.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.casefile.domain.AgeBand;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.Incident;
import id.lindung.casework.casefile.domain.NewCaseFile;
import id.lindung.casework.casefile.domain.Place;
import id.lindung.casework.casefile.domain.Sex;
import id.lindung.casework.casefile.domain.Victim;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.register.domain.Register;
import id.lindung.casework.register.domain.RegisterNumber;
import id.lindung.casework.work.domain.MediationPolicy.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationPolicyTest {

    private final CaseFile beaten = fileOf(ViolenceKind.PHYSICAL);
    private final CaseFile abused = fileOf(ViolenceKind.NEGLECT, ViolenceKind.SEXUAL);
    private final CaseFile unknown = fileOf();

    @ParameterizedTest
    @EnumSource(names = {"MEDIATION", "NEGOTIATION"})
    void sexualViolenceIsNotSettledWhicheverVictimOfTheCaseSufferedIt(InterventionKind kind) {
        assertThat(MediationPolicy.judge(kind, List.of(abused), Set.of())).contains(Refusal.SEXUAL_VIOLENCE);
        assertThat(MediationPolicy.judge(kind, List.of(beaten, abused), Set.of()))
                .contains(Refusal.SEXUAL_VIOLENCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIATION", "NEGOTIATION"})
    void whatAScreeningBroughtToLightCounts(InterventionKind kind) {
        assertThat(MediationPolicy.judge(kind, List.of(beaten), Set.of(ViolenceKind.SEXUAL)))
                .contains(Refusal.SEXUAL_VIOLENCE);
        assertThat(MediationPolicy.judge(kind, List.of(unknown), Set.of(ViolenceKind.SEXUAL)))
                .contains(Refusal.SEXUAL_VIOLENCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIATION", "NEGOTIATION"})
    void whileTheKindIsUnknownNothingIsSettled(InterventionKind kind) {
        assertThat(MediationPolicy.judge(kind, List.of(beaten, unknown), Set.of()))
                .contains(Refusal.KINDS_UNKNOWN);
        assertThat(MediationPolicy.judge(kind, List.of(unknown), Set.of(ViolenceKind.PHYSICAL)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INVESTIGATION", "INTERVENTION", "ACCOMPANIMENT"})
    void whatSettlesNothingIsAlwaysPermitted(InterventionKind kind) {
        assertThat(MediationPolicy.judge(kind, List.of(abused), Set.of(ViolenceKind.SEXUAL)))
                .isEmpty();
        assertThat(MediationPolicy.judge(kind, List.of(unknown), Set.of())).isEmpty();
    }

    @Test
    void otherViolenceMayBeMediated() {
        assertThat(MediationPolicy.judge(InterventionKind.MEDIATION, List.of(beaten), Set.of()))
                .isEmpty();
    }

    private static CaseFile fileOf(ViolenceKind... kinds) {
        var victim =
                new Victim(UUID.randomUUID(), UUID.randomUUID(), Sex.FEMALE, AgeBand.FROM_25_TO_44, false, Set.of());
        var incident = new Incident(
                UUID.randomUUID(), LocalDate.parse("2026-11-22"), true, Set.of(kinds), Place.HOUSEHOLD, true);
        return CaseFile.open(
                UUID.randomUUID(),
                new RegisterNumber(Register.CASE_FILES, "62.11", 2026, 1),
                new NewCaseFile("62.11", UUID.randomUUID(), victim, incident, List.of()),
                Instant.parse("2026-11-22T02:15:31Z"));
    }
}
