package id.lindung.casework.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lindung.casework.casefile.domain.AgeBand;
import id.lindung.casework.casefile.domain.Disability;
import id.lindung.casework.casefile.domain.Sex;
import id.lindung.casework.casefile.domain.Victim;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignaturePolicyTest {

    private static final UUID VICTIM = UUID.fromString("019aa9c2-1a00-7000-8000-000000000011");
    private static final UUID MOTHER = UUID.fromString("019aa9c2-1a00-7000-8000-000000000012");
    private static final UUID FATHER = UUID.fromString("019aa9c2-1a00-7000-8000-000000000021");
    private static final Set<UUID> ALLEGED = Set.of(FATHER);

    private final Victim adult = victim(false);
    private final Victim child = victim(true);

    @Test
    void whoeverIsAllegedSignsForNobody() {
        assertThat(judge(guardian(FATHER, null), child)).contains(SignatureRefusal.GUARDIAN_ALLEGED);
        assertThat(judge(guardian(FATHER, SuitableForm.PICTURES), victim(true, Disability.MENTAL)))
                .contains(SignatureRefusal.GUARDIAN_ALLEGED);
        assertThat(judge(guardian(FATHER, null), adult)).contains(SignatureRefusal.GUARDIAN_ALLEGED);
    }

    @Test
    void aChildDoesNotSignAlone() {
        assertThat(judge(herself(null), child)).contains(SignatureRefusal.CHILD_NEEDS_GUARDIAN);
        assertThat(judge(herself(SuitableForm.BRAILLE), victim(true, Disability.SENSORY)))
                .contains(SignatureRefusal.CHILD_NEEDS_GUARDIAN);
    }

    @Test
    void forAChildASafeGuardianSigns() {
        assertThat(judge(guardian(MOTHER, null), child)).isEmpty();
    }

    @Test
    void familyNeverSignsForACapableAdult() {
        assertThat(judge(guardian(MOTHER, null), adult)).contains(SignatureRefusal.ADULT_SIGNS_HERSELF);
        assertThat(judge(herself(null), adult)).isEmpty();
    }

    @Test
    void whoTurnedEighteenSinceTheActSignsHerselfAndNobodyForHer() {
        assertThat(SignaturePolicy.judge(herself(null), child, true, ALLEGED)).isEmpty();
        assertThat(SignaturePolicy.judge(guardian(MOTHER, null), child, true, ALLEGED))
                .contains(SignatureRefusal.ADULT_SIGNS_HERSELF);
    }

    @ParameterizedTest
    @EnumSource(Disability.class)
    void aPersonWithADisabilitySignsHerselfOrThroughAGuardianInASuitableForm(Disability disability) {
        // Given
        var disabled = victim(false, disability);
        // Then
        assertThat(judge(herself(null), disabled)).contains(SignatureRefusal.SUITABLE_FORM_NEEDED);
        assertThat(judge(guardian(MOTHER, null), disabled)).contains(SignatureRefusal.SUITABLE_FORM_NEEDED);
        assertThat(judge(herself(SuitableForm.READ_ALOUD), disabled)).isEmpty();
        assertThat(judge(guardian(MOTHER, SuitableForm.SIGN_LANGUAGE), disabled))
                .isEmpty();
    }

    @Test
    void nobodyIsHerOwnGuardian() {
        assertThat(judge(guardian(VICTIM, null), child)).contains(SignatureRefusal.GUARDIAN_IS_VICTIM);
    }

    @Test
    void everyRefusalCitesTheLaw() {
        for (var refusal : SignatureRefusal.values()) {
            assertThat(refusal.law()).matches("UU [0-9]+/[0-9]{4} art\\. .*");
        }
    }

    @Test
    void aSignatureNamesAGuardianOnlyWhereOneSignsAndAWitnessOnlyWhereItWasSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(
                        Signatory.VICTIM, MOTHER, GuardianRelation.PARENT, Manner.WRITTEN, null, null, Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Signature(Signatory.GUARDIAN, null, null, Manner.WRITTEN, null, null, Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(Signatory.VICTIM, null, null, Manner.ORAL, null, null, Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Signature(Signatory.VICTIM, null, null, Manner.WRITTEN, null, "somebody", Instant.EPOCH));
    }

    private static java.util.Optional<SignatureRefusal> judge(Signature signature, Victim victim) {
        return SignaturePolicy.judge(signature, victim, false, ALLEGED);
    }

    private static Signature herself(@Nullable SuitableForm form) {
        return new Signature(Signatory.VICTIM, null, null, Manner.WRITTEN, form, null, Instant.EPOCH);
    }

    private static Signature guardian(UUID person, @Nullable SuitableForm form) {
        return new Signature(
                Signatory.GUARDIAN, person, GuardianRelation.PARENT, Manner.WRITTEN, form, null, Instant.EPOCH);
    }

    private static Victim victim(boolean child, Disability... disabilities) {
        return new Victim(
                VICTIM,
                UUID.fromString("019aa9c2-1a00-7000-8000-000000000031"),
                Sex.FEMALE,
                child ? AgeBand.FROM_6_TO_12 : AgeBand.FROM_25_TO_44,
                child,
                Set.of(disabilities));
    }
}
