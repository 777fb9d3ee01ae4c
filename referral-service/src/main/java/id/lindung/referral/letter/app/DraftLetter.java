package id.lindung.referral.letter.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.ProblemException;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.store.Letters;
import id.lindung.referral.outbound.app.ReadReferrals;
import id.lindung.referral.outbound.app.ReferralMoves;
import id.lindung.referral.outbound.app.ReferralTrail;
import id.lindung.referral.outbound.domain.LetterKind;
import id.lindung.referral.outbound.domain.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts a letter of a referral that has not left yet. */
@ApplicationScoped
public class DraftLetter {
    private final Letters letters;
    private final LetterAccess access;
    private final ReadReferrals referrals;
    private final LetterSeal seal;
    private final ReferralTrail trail;
    private final Idempotency idempotency;
    private final Clock clock;

    DraftLetter(
            Letters letters,
            LetterAccess access,
            ReadReferrals referrals,
            LetterSeal seal,
            ReferralTrail trail,
            Idempotency idempotency,
            Clock clock) {
        this.letters = letters;
        this.access = access;
        this.referrals = referrals;
        this.seal = seal;
        this.trail = trail;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param note a paragraph of the centre's own; sealed
     */
    public record Command(
            UUID referral, LetterKind kind, @Nullable String note) {

        /** Never shows the note. */
        @Override
        public String toString() {
            return "DraftLetter[" + referral + "]";
        }
    }

    /**
     * What came of it.
     *
     * @param replayed whether an earlier request with this key did it
     */
    public record Drafted(Letter letter, boolean replayed) {}

    /**
     * Drafts it, once for the key.
     *
     * @throws ProblemException {@code not-found} (404); {@code referral.transition-forbidden} or {@code letter.kind-taken}
     *     (409); as in {@link Idempotency#once}
     */
    @Transactional
    public Drafted handle(IdempotencyKey key, Command command) {
        var outcome = idempotency.once(key, "draftLetter", command, () -> draft(command));
        return new Drafted(access.one(outcome.resourceId()), outcome.replayed());
    }

    private Created draft(Command command) {
        var referral = referrals.one(command.referral());
        ReferralMoves.attempt(() -> referral.requireMove(ReferralStatus.SIGNED));
        if (letters.has(referral.id(), command.kind())) {
            throw new ProblemException(LetterProblem.KIND_TAKEN);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var note = seal.sealNote(referral.id(), id, command.note());
        letters.persist(Letter.draft(id, referral.unit(), referral.id(), command.kind(), note, clock.instant()));
        trail.happened("referral.letter-drafted", referral);
        return Created.of(id);
    }
}
