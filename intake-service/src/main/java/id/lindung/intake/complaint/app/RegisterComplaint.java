package id.lindung.intake.complaint.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.CurrentActor;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.UnitZone;
import id.lindung.intake.complaint.domain.ChannelPolicy;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.Complaint.People;
import id.lindung.intake.complaint.domain.Complaint.Receipt;
import id.lindung.intake.complaint.domain.Party;
import id.lindung.intake.complaint.domain.Registration;
import id.lindung.intake.complaint.domain.Registration.ToldPerpetrator;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.complaint.domain.RegistrationRules;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.complaint.store.Register;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.person.app.TakePersonIn;
import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outbox;
import id.lindung.messaging.Outcome;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKey;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Registers a complaint with its persons, tells so, and puts it on record: all of it or nothing. */
@ApplicationScoped
public class RegisterComplaint {

    private final ComplaintStore complaints;
    private final Register register;
    private final TakePersonIn takePersonIn;
    private final DataKeys dataKeys;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    RegisterComplaint(
            ComplaintStore complaints,
            Register register,
            TakePersonIn takePersonIn,
            DataKeys dataKeys,
            Idempotency idempotency,
            Outbox outbox,
            AuditLog auditLog,
            CurrentActor currentActor,
            Clock clock) {
        this.complaints = complaints;
        this.register = register;
        this.takePersonIn = takePersonIn;
        this.dataKeys = dataKeys;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Registers what was told, once for each key.
     *
     * @param view shows the complaint, and how it came about, inside the transaction
     * @throws ProblemException {@code request.invalid} (400), {@code complaint.channel-closed} (422), {@code
     *     complaint.exists} (409), and those of {@link Idempotency#once}
     */
    @Transactional
    public <V> V handle(IdempotencyKey key, Registration told, BiFunction<Complaint, Outcome, V> view) {
        var unit = currentActor.get().requireUnit();
        var zone = UnitZone.require(unit);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check(told, now, zone);
        var outcome =
                idempotency.once(key, "registerComplaint", told, () -> Created.of(register(told, unit, now, zone)));
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

    private UUID register(Registration told, String unit, Instant now, ZoneId zone) {
        var id = told.id() == null ? UuidCreator.getTimeOrderedEpoch() : told.id();
        var cipher = new DataKeyCipher(newKey(id));
        var people = takeIn(told, unit, now);
        var receivedAt = told.receivedAt() == null ? now : told.receivedAt().truncatedTo(ChronoUnit.MICROS);
        var number = register.next(unit, LocalDate.ofInstant(now, zone).getYear());
        var receipt = new Receipt(receivedAt, LocalDate.ofInstant(receivedAt, zone), now, number);
        var complaint = Complaint.register(id, unit, told, people, receipt, cipher);
        complaints.persist(complaint);
        outbox.append(complaint);
        auditLog.record(new AuditLine("complaint.registered", "complaint", id, List.of(), "registration", null, null));
        return id;
    }

    private DataKey newKey(UUID id) {
        if (complaints.findByIdOptional(id).isPresent()) {
            throw new ProblemException(IntakeProblem.COMPLAINT_EXISTS);
        }
        try {
            return dataKeys.create(id);
        } catch (IllegalStateException keyThere) {
            // Someone else's complaint, which we cannot see, or one that another request is just registering.
            throw new ProblemException(IntakeProblem.COMPLAINT_EXISTS);
        }
    }

    private People takeIn(Registration told, String unit, Instant at) {
        var victims = told.victims().stream()
                .map(ToldVictim::person)
                .map(person -> takeIn(person, unit, at))
                .toList();
        var alleged = told.allegedPerpetrators().stream()
                .map(ToldPerpetrator::person)
                .map(person -> takeIn(person, unit, at))
                .toList();
        return new People(reporter(told, victims, unit, at), victims, alleged);
    }

    private @Nullable UUID reporter(Registration told, List<Party> victims, String unit, Instant at) {
        var reporter = told.reporter();
        if (reporter.kind() == ReporterKind.VICTIM && reporter.victim() != null) {
            return victims.get(reporter.victim()).personId();
        }
        return reporter.person() == null
                ? null
                : takeIn(reporter.person(), unit, at).personId();
    }

    private Party takeIn(PersonDetails told, String unit, Instant at) {
        var person = takePersonIn.handle(told, unit, at);
        return new Party(person.id(), person.countingId());
    }
}
