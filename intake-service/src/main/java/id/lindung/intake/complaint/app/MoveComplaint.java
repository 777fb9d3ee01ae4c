package id.lindung.intake.complaint.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.CurrentActor;
import id.lindung.identity.UnitZone;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintState;
import id.lindung.intake.complaint.domain.IllegalMove;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.exclusion.app.ExclusionPolicy;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outbox;
import id.lindung.messaging.Outcome;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.EntityTag;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Moves a complaint on, as somebody of its unit asks; tells so, and puts it on record. */
@ApplicationScoped
public class MoveComplaint {

    private static final int DONE = 200;

    private final ComplaintStore complaints;
    private final ExclusionPolicy exclusionPolicy;
    private final DataKeys dataKeys;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final ComplaintTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    MoveComplaint(
            ComplaintStore complaints,
            ExclusionPolicy exclusionPolicy,
            DataKeys dataKeys,
            Idempotency idempotency,
            Outbox outbox,
            ComplaintTrail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.complaints = complaints;
        this.exclusionPolicy = exclusionPolicy;
        this.dataKeys = dataKeys;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Makes the move, once for each key.
     *
     * @param ifMatch the {@code If-Match} header; not looked at when the key has had its effect
     * @param view shows the complaint, and how it came about, inside the transaction
     * @throws ProblemException {@code not-found} (404), for whoever is shut out of it too; {@code precondition.required}
     *     (428) or {@code precondition.failed} (412); {@code complaint.transition-forbidden} (409); {@code
     *     complaint.move-refused} (422) when the officer, unit or complaint that is named does not fit; and those of
     *     {@link Idempotency#once}
     */
    @Transactional
    public <V> V handle(
            IdempotencyKey key, @Nullable String ifMatch, UUID id, Move move, BiFunction<Complaint, Outcome, V> view) {
        currentActor.get().requireUnit();
        exclusionPolicy.permit(id);
        var complaint = complaints.hold(id);
        var outcome = idempotency.once(key, move.kind().code(), new Asked(id, move), () -> {
            EntityTag.require(ifMatch, complaint.version());
            make(move, complaint);
            return new Created(DONE, id);
        });
        return view.apply(complaint, outcome);
    }

    private void make(Move move, Complaint complaint) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            apply(move, complaint, now);
        } catch (IllegalMove forbidden) {
            throw new ProblemException(
                    IntakeProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.move().code());
        }
        outbox.append(complaint);
        trail.moved(move.kind(), complaint.id());
    }

    private void apply(Move move, Complaint complaint, Instant now) {
        switch (move) {
            case Move.Verify() -> complaint.verify(now);
            case Move.Assign(var officer) -> {
                requireUntied(officer, complaint);
                complaint.assign(officer, now);
            }
            case Move.Advise(var advice) -> complaint.advise(advice, now);
            case Move.Study(var clear) -> complaint.study(clear, now);
            case Move.Ask(var question) ->
                complaint.askClarification(UuidCreator.getTimeOrderedEpoch(), question, cipher(complaint), now);
            case Move.Clarify(var answer) -> complaint.clarify(answer, cipher(complaint), now);
            case Move.FollowUp() -> complaint.followUp(now);
            case Move.Transfer(var toUnit) -> {
                requireOther(toUnit, complaint);
                complaint.transfer(toUnit, now);
            }
            case Move.Withdraw(var privateTalk) -> complaint.withdraw(privateTalk, now);
            case Move.MarkDuplicate(var original) -> {
                requireOriginal(original, complaint);
                complaint.markDuplicate(original, now);
            }
        }
    }

    private DataKeyCipher cipher(Complaint complaint) {
        var key = dataKeys.openAll(List.of(complaint.id())).get(complaint.id());
        if (key == null) {
            // Erased.
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new DataKeyCipher(key);
    }

    /** Nobody is given what they are shut out of (rule of safety 2). */
    private void requireUntied(String officer, Complaint complaint) {
        if (exclusionPolicy.hides(complaint.id(), officer)) {
            throw refused("/officer", "officer.not-for-this");
        }
    }

    private static void requireOther(String unit, Complaint complaint) {
        if (unit.equals(complaint.unit()) || UnitZone.of(unit).isEmpty()) {
            throw refused("/toUnit", "unit.not-another");
        }
    }

    /** Held too: of two complaints that are marked at once, each as the other's duplicate, one stays. */
    private void requireOriginal(UUID original, Complaint complaint) {
        var fits = !original.equals(complaint.id())
                && !exclusionPolicy.hides(original)
                && complaints
                        .holdIfThere(original)
                        .filter(other -> other.standing().state() != ComplaintState.DUPLICATE)
                        .isPresent();
        if (!fits) {
            throw refused("/duplicateOf", "complaint.not-another");
        }
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(IntakeProblem.MOVE_REFUSED).withErrors(List.of(FieldError.of(pointer, code)));
    }

    private record Asked(UUID complaintId, Move move) {}
}
