package id.lindung.intake.complaint.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.UnitZone;
import id.lindung.intake.complaint.domain.ChannelPolicy;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.Registration;
import id.lindung.intake.complaint.domain.RegistrationRules;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.exclusion.app.ExclusionPolicy;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outcome;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Registers a complaint with its persons, tells so, and puts it on record: all of it or nothing. */
@ApplicationScoped
public class RegisterComplaint {

    private final ComplaintStore complaints;
    private final TakeComplaintIn takeComplaintIn;
    private final ExclusionPolicy exclusionPolicy;
    private final Idempotency idempotency;
    private final CurrentActor currentActor;
    private final Clock clock;

    RegisterComplaint(
            ComplaintStore complaints,
            TakeComplaintIn takeComplaintIn,
            ExclusionPolicy exclusionPolicy,
            Idempotency idempotency,
            CurrentActor currentActor,
            Clock clock) {
        this.complaints = complaints;
        this.takeComplaintIn = takeComplaintIn;
        this.exclusionPolicy = exclusionPolicy;
        this.idempotency = idempotency;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Registers what was told, once for each key.
     *
     * @param view shows the complaint, and how it came about, inside the transaction
     * @throws ProblemException {@code request.invalid} (400), {@code complaint.channel-closed} (422), {@code
     *     complaint.exists} (409), {@code not-found} (404) for whoever was shut out of it since, and those of {@link Idempotency#once}
     */
    @Transactional
    public <V> V handle(IdempotencyKey key, Registration told, BiFunction<Complaint, Outcome, V> view) {
        var unit = currentActor.get().requireUnit();
        var zone = UnitZone.require(unit);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check(told, now, zone);
        var outcome = idempotency.once(
                key, "registerComplaint", told, () -> Created.of(takeComplaintIn.handle(told, unit, now, zone, null)));
        // A replay is authorised afresh: who registered it may have been shut out of it since.
        exclusionPolicy.permit(outcome.resourceId());
        return view.apply(complaints.require(outcome.resourceId()), outcome);
    }

    private static void check(Registration told, Instant now, ZoneId zone) {
        var faults = RegistrationRules.check(told, now, zone);
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID).withErrors(faults);
        }
        if (!ChannelPolicy.isOpen(told.channel())) {
            throw new ProblemException(IntakeProblem.CHANNEL_CLOSED, openChannels());
        }
    }

    private static String openChannels() {
        return ChannelPolicy.OPEN.stream()
                .sorted()
                .map(channel -> channel.code())
                .collect(Collectors.joining(", "));
    }
}
