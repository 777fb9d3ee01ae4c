package id.lindung.casework.closure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.casefile.domain.ClosureReason;
import id.lindung.casework.closure.domain.ClosurePolicy.Grounds;
import id.lindung.casework.closure.domain.ClosurePolicy.Refusal;
import id.lindung.casework.consent.domain.AgreementState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosurePolicyTest {

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void nothingClosesBeforeItIsDocumented(ClosureReason reason) {
        for (var state : AgreementState.values()) {
            assertThat(ClosurePolicy.judge(reason, new Grounds(false, state, true, 9, true)))
                    .contains(Refusal.NOT_DOCUMENTED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "TRANSFERRED", "CONSENT_WITHDRAWN"})
    void afterAWithdrawalSomebodyTalksWithHerAloneFirst(ClosureReason reason) {
        assertThat(ClosurePolicy.judge(reason, new Grounds(true, AgreementState.WITHDRAWN, false, 0, false)))
                .contains(Refusal.PRIVATE_TALK_NEEDED);
        assertThat(ClosurePolicy.judge(reason, new Grounds(true, AgreementState.WITHDRAWN, true, 0, false)))
                .isEmpty();
    }

    @Test
    void contactIsLostAfterThreeAttemptsInVain() {
        for (int attempts = 0; attempts < 3; attempts++) {
            assertThat(ClosurePolicy.judge(
                            ClosureReason.CONTACT_LOST,
                            new Grounds(true, AgreementState.SIGNED, false, attempts, false)))
                    .contains(Refusal.MORE_ATTEMPTS_NEEDED);
        }
        assertThat(ClosurePolicy.judge(
                        ClosureReason.CONTACT_LOST, new Grounds(true, AgreementState.SIGNED, false, 3, false)))
                .isEmpty();
        assertThat(ClosurePolicy.judge(
                        ClosureReason.CONTACT_LOST, new Grounds(true, AgreementState.WITHDRAWN, false, 3, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void aReasonThatNamesTheAgreementHoldsOnlyInItsState(AgreementState state) {
        var grounds = new Grounds(true, state, true, 0, false);
        assertThat(ClosurePolicy.judge(ClosureReason.AGREEMENT_REFUSED, grounds).isEmpty())
                .isEqualTo(state == AgreementState.REFUSED);
        assertThat(ClosurePolicy.judge(ClosureReason.CONSENT_WITHDRAWN, grounds).isEmpty())
                .isEqualTo(state == AgreementState.WITHDRAWN);
        assertThat(ClosurePolicy.judge(ClosureReason.COMPLETED, grounds)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void aDeathThatIsOnRecordClosesHerFileWhateverSheHadAgreedTo(AgreementState state) {
        assertThat(ClosurePolicy.judge(ClosureReason.DIED, new Grounds(true, state, false, 0, true)))
                .isEmpty();
        assertThat(ClosurePolicy.judge(ClosureReason.DIED, new Grounds(true, state, true, 9, false)))
                .contains(Refusal.DEATH_NOT_RECORDED);
    }

    @Test
    void withoutAnyAgreementAFileMayBeCompletedOrTransferred() {
        var grounds = new Grounds(true, null, false, 0, false);
        assertThat(ClosurePolicy.judge(ClosureReason.COMPLETED, grounds)).isEmpty();
        assertThat(ClosurePolicy.judge(ClosureReason.TRANSFERRED, grounds)).isEmpty();
        assertThat(ClosurePolicy.judge(ClosureReason.AGREEMENT_REFUSED, grounds))
                .contains(Refusal.NOT_REFUSED);
        assertThat(ClosurePolicy.judge(ClosureReason.CONSENT_WITHDRAWN, grounds))
                .contains(Refusal.NOT_WITHDRAWN);
    }
}
