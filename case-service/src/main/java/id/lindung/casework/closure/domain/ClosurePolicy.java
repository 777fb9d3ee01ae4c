package id.lindung.casework.closure.domain;

import id.lindung.casework.casefile.domain.ClosureReason;
import id.lindung.casework.consent.domain.AgreementState;
import id.lindung.casework.work.domain.Work;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the work for a victim may end. Somebody decides it, never a timer, and only after it was documented
 * (pulang-pisau-direct-crisis, step 13). An agreement may have been withdrawn under pressure: such a file does not close
 * before somebody has talked with her alone. Lost contact means three attempts in vain; a death is recorded before.
 */
public final class ClosurePolicy {

    /** Attempts in vain before contact counts as lost. */
    public static final int ATTEMPTS = 3;

    /** Why a file does not close. */
    public enum Refusal {
        NOT_DOCUMENTED,
        PRIVATE_TALK_NEEDED,
        MORE_ATTEMPTS_NEEDED,
        NOT_REFUSED,
        NOT_WITHDRAWN,
        DEATH_NOT_RECORDED
    }

    /**
     * What the file holds.
     *
     * @param agreement of the last agreement; null where none was drafted
     * @param privateTalk whether somebody has talked with her alone, with the withdrawal or after it
     * @param attemptsInVain since she was reached last
     * @param died whether it is on record that she died
     */
    public record Grounds(
            boolean documented,
            @Nullable AgreementState agreement,
            boolean privateTalk,
            int attemptsInVain,
            boolean died) {}

    private ClosurePolicy() {}

    /** How many attempts were in vain since she was reached last; the oldest first. */
    public static int attemptsInVain(List<Work.ContactAttempt> attempts) {
        int inVain = 0;
        for (var attempt : attempts) {
            inVain = attempt.reached() ? 0 : inVain + 1;
        }
        return inVain;
    }

    /** Why the file does not close for this reason; empty when it may. */
    public static Optional<Refusal> judge(ClosureReason reason, Grounds grounds) {
        if (!grounds.documented()) {
            return Optional.of(Refusal.NOT_DOCUMENTED);
        }
        var talkedIfNeeded = grounds.agreement() != AgreementState.WITHDRAWN || grounds.privateTalk();
        return switch (reason) {
            case COMPLETED, TRANSFERRED -> unless(talkedIfNeeded, Refusal.PRIVATE_TALK_NEEDED);
            case AGREEMENT_REFUSED -> unless(grounds.agreement() == AgreementState.REFUSED, Refusal.NOT_REFUSED);
            case CONSENT_WITHDRAWN ->
                grounds.agreement() == AgreementState.WITHDRAWN
                        ? unless(talkedIfNeeded, Refusal.PRIVATE_TALK_NEEDED)
                        : Optional.of(Refusal.NOT_WITHDRAWN);
            case CONTACT_LOST -> unless(grounds.attemptsInVain() >= ATTEMPTS, Refusal.MORE_ATTEMPTS_NEEDED);
            case DIED -> unless(grounds.died(), Refusal.DEATH_NOT_RECORDED);
        };
    }

    private static Optional<Refusal> unless(boolean permitted, Refusal refusal) {
        return permitted ? Optional.empty() : Optional.of(refusal);
    }
}
