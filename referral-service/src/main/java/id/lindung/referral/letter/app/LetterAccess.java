package id.lindung.referral.letter.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.letter.domain.IllegalLetterMove;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.domain.LetterStatus;
import id.lindung.referral.letter.store.Letters;
import id.lindung.referral.outbound.app.ReadReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads letters, as the centre's staff do: whom the case excludes finds none. */
@ApplicationScoped
public class LetterAccess {
    private final Letters letters;
    private final ReadReferrals referrals;

    LetterAccess(Letters letters, ReadReferrals referrals) {
        this.letters = letters;
        this.referrals = referrals;
    }

    /**
     * One letter.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    @Transactional
    public Letter one(UUID id) {
        var letter = letters.require(id);
        referrals.one(letter.referralId());
        return letter;
    }

    /**
     * The letters of a referral, oldest first.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    @Transactional
    public List<Letter> of(UUID referral) {
        referrals.one(referral);
        return letters.of(referral);
    }

    /** @throws ProblemException {@code letter.transition-forbidden} (409), naming both states */
    static void requireMove(Letter letter, LetterStatus next) {
        try {
            letter.requireMove(next);
        } catch (IllegalLetterMove forbidden) {
            throw new ProblemException(
                    LetterProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.to().code());
        }
    }
}
