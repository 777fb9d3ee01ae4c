package id.lindung.intake.complaint.domain;

import id.lindung.intake.person.domain.FieldCipher;
import id.lindung.messaging.AggregateRoot;
import id.lindung.messaging.DomainEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of violence as a centre took it. It knows persons by id only; the narrative is sealed under the
 * complaint's own key.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends AggregateRoot {

    private static final String TABLE = "complaint";
    private static final String NARRATIVE = "narrative";

    @Embedded
    private Receipt receipt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean crisis;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_kind")
    private ReporterKind reporterKind;

    @Column(name = "reporter_person_id")
    private @Nullable UUID reporterPersonId;

    @Column(name = "incident_first")
    private @Nullable LocalDate incidentFirst;

    @Column(name = "incident_last")
    private @Nullable LocalDate incidentLast;

    private @Nullable String subdistrict;

    @Embedded
    private @Nullable Referred referred;

    @Column(name = NARRATIVE)
    private byte @Nullable [] narrative;

    @Embedded
    private Standing standing;

    @ElementCollection
    @CollectionTable(name = "complaint_clarification", joinColumns = @JoinColumn(name = "complaint_id"))
    @OrderColumn(name = "position")
    private List<Clarification> clarifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaint_victim", joinColumns = @JoinColumn(name = "complaint_id"))
    @OrderColumn(name = "position")
    private List<Victim> victims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaint_alleged_perpetrator", joinColumns = @JoinColumn(name = "complaint_id"))
    @OrderColumn(name = "position")
    private List<AllegedPerpetrator> allegedPerpetrators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaint_relationship", joinColumns = @JoinColumn(name = "complaint_id"))
    @OrderColumn(name = "position")
    private List<Relationship> relationships = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    @SuppressWarnings("NullAway.Init")
    private Complaint(UUID id, String unit) {
        super(id, unit);
    }

    /**
     * Takes a complaint and tells so.
     *
     * @param told checked by {@link RegistrationRules}
     * @param people the persons of it, already taken in
     * @param receipt when and under which number
     * @param cipher under the complaint's own key
     */
    public static Complaint register(
            UUID id, String unit, Registration told, Parties people, Receipt receipt, FieldCipher cipher) {
        return register(id, unit, told, people, receipt, cipher, null);
    }

    /** The same, of one that a partner referred. */
    public static Complaint register(
            UUID id,
            String unit,
            Registration told,
            Parties people,
            Receipt receipt,
            FieldCipher cipher,
            @Nullable Referred from) {
        var complaint = new Complaint(id, unit);
        complaint.referred = from;
        complaint.receipt = receipt;
        complaint.channel = told.channel();
        complaint.crisis = told.crisis();
        complaint.standing = new Standing(receipt.registeredAt());
        complaint.reporterKind = told.reporter().kind();
        complaint.reporterPersonId = people.reporter();
        complaint.takeIncident(told.incident(), cipher);
        complaint.takeParties(told, people);
        complaint.raise(ComplaintRegistered.of(complaint), receipt.registeredAt());
        receipt.letterNumber(unit)
                .ifPresent(number -> complaint.raise(new ComplaintLetterRegistered(number), receipt.registeredAt()));
        return complaint;
    }

    /** The centre checked it and takes it up; {@link IllegalMove} unless it is new. */
    public void verify(Instant at) {
        standing.move(id(), ComplaintMove.VERIFY, at);
        tellVerified(at);
    }

    /** Whoever told was advised, or a letter was judged; {@link IllegalMove} when it has ended. */
    public void advise(Advice advice, Instant at) {
        standing.move(id(), ComplaintMove.ADVISE, at);
        raise(new ComplaintAdvised(advice, at), at);
    }

    /** Names who is to identify what it is about; {@link IllegalMove} when it has ended. */
    public void assign(String officer, Instant at) {
        standing.move(id(), ComplaintMove.ASSIGN, at);
        standing.assigned(officer);
        raise(new OfficerAssigned(at), at);
    }

    /** Its words were studied, and were clear or not; {@link IllegalMove} when it has ended. */
    public void study(boolean clear, Instant at) {
        standing.move(id(), ComplaintMove.STUDY, at);
        standing.studied(clear, at);
        raise(new ComplaintStudied(clear, at), at);
    }

    /**
     * Somebody is to be asked what is unclear.
     *
     * @param cipher under the complaint's own key
     * @throws IllegalMove unless it is new or verified
     */
    public void askClarification(UUID questionId, String question, FieldCipher cipher, Instant at) {
        standing.move(id(), ComplaintMove.ASK, at);
        clarifications.add(new Clarification(questionId, unit(), question, cipher, at));
        raise(new ClarificationAsked(at), at);
    }

    /**
     * What was unclear was answered. With the answer it is verified, if it was not before.
     *
     * @param cipher under the complaint's own key
     * @throws IllegalMove unless a question is open
     */
    public void clarify(String answer, FieldCipher cipher, Instant at) {
        standing.move(id(), ComplaintMove.CLARIFY, at);
        clarifications.getLast().answer(answer, cipher, at);
        tellVerified(at);
        raise(new ComplaintClarified(at), at);
    }

    private void tellVerified(Instant at) {
        if (standing.verified(at)) {
            raise(new ComplaintVerified(at), at);
        }
    }

    /** Its handling began; {@link IllegalMove} when it did before, or the complaint has ended. */
    public void followUp(Instant at) {
        standing.move(id(), ComplaintMove.FOLLOW_UP, at);
        raise(new ComplaintFollowedUp(at), at);
    }

    /**
     * Hands it to another unit.
     *
     * @param toUnit Kemendagri code of that unit
     * @throws IllegalMove when the complaint has ended
     */
    public void transfer(String toUnit, Instant at) {
        standing.move(id(), ComplaintMove.TRANSFER, at);
        standing.transferredTo(toUnit);
        raise(new ComplaintTransferred(toUnit, at), at);
    }

    /**
     * Whoever told takes it back. The case files of its victims go on (rule of safety 7).
     *
     * @param privateTalk whether they were talked with alone: a withdrawal may be forced
     * @throws IllegalMove when the complaint has ended
     */
    public void withdraw(boolean privateTalk, Instant at) {
        standing.move(id(), ComplaintMove.WITHDRAW, at);
        standing.withdrawn(privateTalk);
        raise(new ComplaintWithdrawn(privateTalk, at), at);
    }

    /**
     * Marks it as telling what another complaint of the unit tells.
     *
     * @throws IllegalMove when it is followed up or has ended
     */
    public void markDuplicate(UUID original, Instant at) {
        standing.move(id(), ComplaintMove.MARK_DUPLICATE, at);
        standing.duplicateOf(original);
        raise(new ComplaintMarkedDuplicate(original, at), at);
    }

    /** Tells in its own history what became of a reply to it. */
    public void tellOfReply(DomainEvent event, Instant at) {
        raise(event, at);
    }

    private void takeIncident(Registration.Incident incident, FieldCipher cipher) {
        var period = incident.period();
        if (period != null) {
            incidentFirst = period.first();
            incidentLast = period.lastDayUntil(receipt.receivedOn());
        }
        subdistrict = incident.subdistrict();
        if (incident.narrative() != null) {
            narrative = cipher.seal(TABLE, NARRATIVE, id(), incident.narrative());
        }
    }

    private void takeParties(Registration told, Parties people) {
        var actDay = incidentLast == null ? receipt.receivedOn() : incidentLast;
        for (var i = 0; i < told.victims().size(); i++) {
            victims.add(
                    new Victim(unit(), people.victims().get(i), told.victims().get(i), actDay, receipt.receivedOn()));
        }
        for (var i = 0; i < told.allegedPerpetrators().size(); i++) {
            var one = told.allegedPerpetrators().get(i);
            var party = people.allegedPerpetrators().get(i);
            allegedPerpetrators.add(new AllegedPerpetrator(unit(), party, one.person(), actDay, receipt.receivedOn()));
            for (var relation : one.relations()) {
                var victim = victims.get(relation.victim()).personId();
                relationships.add(new Relationship(unit(), party.personId(), victim, relation.relation()));
            }
        }
    }

    /** When and under which numbers it was taken. */
    public Receipt receipt() {
        return receipt;
    }

    public Channel channel() {
        return channel;
    }

    public boolean isCrisis() {
        return crisis;
    }

    public ReporterKind reporterKind() {
        return reporterKind;
    }

    /** A victim's own where she reports herself; empty for an anonymous reporter. */
    public Optional<UUID> reporterPersonId() {
        return Optional.ofNullable(reporterPersonId);
    }

    /** When it happened, as exactly as is known. */
    public Optional<IncidentPeriod> incidentPeriod() {
        return incidentFirst == null || incidentLast == null
                ? Optional.empty()
                : Optional.of(new IncidentPeriod(incidentFirst, incidentLast));
    }

    /** Kemendagri code of the kecamatan, the finest place kept in clear. */
    public Optional<String> subdistrict() {
        return Optional.ofNullable(subdistrict);
    }

    /** Which partner's referral it was collected from; empty for one that was told here. */
    public Optional<Referred> referred() {
        return Optional.ofNullable(referred);
    }

    public boolean hasNarrative() {
        return narrative != null;
    }

    /** What happened, in clear; empty when nothing was written. */
    public Optional<String> readNarrative(FieldCipher cipher) {
        return Optional.ofNullable(narrative).map(stored -> cipher.open(TABLE, NARRATIVE, id(), stored));
    }

    public Standing standing() {
        return standing;
    }

    /** What was asked about it, oldest first. */
    public List<Clarification> clarifications() {
        return List.copyOf(clarifications);
    }

    public List<Victim> victims() {
        return List.copyOf(victims);
    }

    public List<AllegedPerpetrator> allegedPerpetrators() {
        return List.copyOf(allegedPerpetrators);
    }

    public List<Relationship> relationships() {
        return List.copyOf(relationships);
    }

    @Override
    public String aggregateType() {
        return "complaint";
    }
}
