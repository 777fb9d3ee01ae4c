package id.lindung.intake.complaint.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.Parties;
import id.lindung.intake.complaint.domain.Party;
import id.lindung.intake.complaint.domain.Receipt;
import id.lindung.intake.complaint.domain.Referred;
import id.lindung.intake.complaint.domain.RegisterNumber;
import id.lindung.intake.complaint.domain.Registration;
import id.lindung.intake.complaint.domain.Registration.ToldPerpetrator;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.complaint.store.Register;
import id.lindung.intake.complaint.store.Register.Book;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.person.app.TakePersonIn;
import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKey;
import id.lindung.privacy.DataKeyExistsException;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a complaint with its persons, tells so, and puts it on record, in the transaction at hand. */
@ApplicationScoped
class TakeComplaintIn {

    private final ComplaintStore complaints;
    private final Register register;
    private final TakePersonIn takePersonIn;
    private final DataKeys dataKeys;
    private final Outbox outbox;
    private final AuditLog auditLog;

    TakeComplaintIn(
            ComplaintStore complaints,
            Register register,
            TakePersonIn takePersonIn,
            DataKeys dataKeys,
            Outbox outbox,
            AuditLog auditLog) {
        this.complaints = complaints;
        this.register = register;
        this.takePersonIn = takePersonIn;
        this.dataKeys = dataKeys;
        this.outbox = outbox;
        this.auditLog = auditLog;
    }

    /**
     * Takes in what was told and checked.
     *
     * @param from the referral that it was collected from; null for one told here
     * @throws ProblemException {@code complaint.exists} (409)
     */
    @Transactional(TxType.MANDATORY)
    UUID handle(Registration told, String unit, Instant now, ZoneId zone, @Nullable Referred from) {
        var id = told.id() == null ? UuidCreator.getTimeOrderedEpoch() : told.id();
        var cipher = new DataKeyCipher(newKey(id));
        var people = takeIn(told, unit, now);
        var receivedAt = told.receivedAt() == null ? now : told.receivedAt().truncatedTo(ChronoUnit.MICROS);
        var year = LocalDate.ofInstant(now, zone).getYear();
        var number = new RegisterNumber(year, register.next(unit, Book.COMPLAINTS, year));
        var letter = told.channel() == Channel.LETTER ? register.next(unit, Book.INCOMING_LETTERS, year) : null;
        var receipt = new Receipt(receivedAt, LocalDate.ofInstant(receivedAt, zone), now, number, letter);
        var complaint = Complaint.register(id, unit, told, people, receipt, cipher, from);
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
        } catch (DataKeyExistsException taken) {
            // Someone else's complaint, which we cannot see, or one that another request is just registering.
            throw new ProblemException(IntakeProblem.COMPLAINT_EXISTS);
        }
    }

    private Parties takeIn(Registration told, String unit, Instant at) {
        var victims = told.victims().stream()
                .map(ToldVictim::person)
                .map(person -> takeIn(person, unit, at))
                .toList();
        var alleged = told.allegedPerpetrators().stream()
                .map(ToldPerpetrator::person)
                .map(person -> takeIn(person, unit, at))
                .toList();
        return new Parties(reporter(told, victims, unit, at), victims, alleged);
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
