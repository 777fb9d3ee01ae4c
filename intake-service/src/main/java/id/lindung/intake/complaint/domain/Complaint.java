package id.lindung.intake.complaint.domain;

import id.lindung.intake.complaint.domain.ComplaintRegistered.AllegedFacts;
import id.lindung.intake.complaint.domain.ComplaintRegistered.VictimFacts;
import id.lindung.intake.person.domain.FieldCipher;
import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

    @Column(name = "register_year")
    private int registerYear;

    @Column(name = "register_number")
    private int registerNumber;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean crisis;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

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

    @Column(name = "inbound_referral_id")
    private @Nullable UUID inboundReferralId;

    @Column(name = "referring_agency_id")
    private @Nullable UUID referringAgencyId;

    @Column(name = "sender_ground")
    private @Nullable String senderGround;

    @Column(name = NARRATIVE)
    private byte @Nullable [] narrative;

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
            UUID id, String unit, Registration told, People people, Receipt receipt, FieldCipher cipher) {
        return register(id, unit, told, people, receipt, cipher, null);
    }

    /** The same, of one that a partner referred. */
    public static Complaint register(
            UUID id,
            String unit,
            Registration told,
            People people,
            Receipt receipt,
            FieldCipher cipher,
            @Nullable Referred from) {
        var complaint = new Complaint(id, unit);
        if (from != null) {
            complaint.inboundReferralId = from.inboundReferralId();
            complaint.referringAgencyId = from.agencyId();
            complaint.senderGround = from.senderGround();
        }
        complaint.registerYear = receipt.number().year();
        complaint.registerNumber = receipt.number().number();
        complaint.channel = told.channel();
        complaint.crisis = told.crisis();
        complaint.receivedAt = receipt.receivedAt();
        complaint.receivedOn = receipt.receivedOn();
        complaint.registeredAt = receipt.registeredAt();
        complaint.reporterKind = told.reporter().kind();
        complaint.reporterPersonId = people.reporter();
        complaint.takeIncident(told.incident(), cipher);
        complaint.takeParties(told, people);
        complaint.raise(complaint.registered(), receipt.registeredAt());
        return complaint;
    }

    private void takeIncident(Registration.Incident incident, FieldCipher cipher) {
        var period = incident.period();
        if (period != null) {
            incidentFirst = period.first();
            incidentLast = period.lastDayUntil(receivedOn);
        }
        subdistrict = incident.subdistrict();
        if (incident.narrative() != null) {
            narrative = cipher.seal(TABLE, NARRATIVE, id(), incident.narrative());
        }
    }

    private void takeParties(Registration told, People people) {
        var actDay = incidentLast == null ? receivedOn : incidentLast;
        for (var i = 0; i < told.victims().size(); i++) {
            victims.add(
                    new Victim(unit(), people.victims().get(i), told.victims().get(i), actDay, receivedOn));
        }
        for (var i = 0; i < told.allegedPerpetrators().size(); i++) {
            var one = told.allegedPerpetrators().get(i);
            var party = people.allegedPerpetrators().get(i);
            allegedPerpetrators.add(new AllegedPerpetrator(unit(), party, one.person(), actDay, receivedOn));
            for (var relation : one.relations()) {
                var victim = victims.get(relation.victim()).personId();
                relationships.add(new Relationship(unit(), party.personId(), victim, relation.relation()));
            }
        }
    }

    private ComplaintRegistered registered() {
        return new ComplaintRegistered(
                channel,
                crisis,
                receivedAt,
                receivedOn,
                reporterPersonId,
                subdistrict,
                inboundReferralId,
                victims.stream().map(VictimFacts::of).toList(),
                allegedPerpetrators.stream()
                        .map(one -> AllegedFacts.of(one, relationships))
                        .toList());
    }

    public RegisterNumber registerNumber() {
        return new RegisterNumber(registerYear, registerNumber);
    }

    public Channel channel() {
        return channel;
    }

    public boolean isCrisis() {
        return crisis;
    }

    /** When it reached the centre; the legal clocks run from here. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The same as a day, in the unit's zone. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** When it was typed in. */
    public Instant registeredAt() {
        return registeredAt;
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
        return inboundReferralId == null || referringAgencyId == null || senderGround == null
                ? Optional.empty()
                : Optional.of(new Referred(inboundReferralId, referringAgencyId, senderGround));
    }

    public boolean hasNarrative() {
        return narrative != null;
    }

    /** What happened, in clear; empty when nothing was written. */
    public Optional<String> readNarrative(FieldCipher cipher) {
        return Optional.ofNullable(narrative).map(stored -> cipher.open(TABLE, NARRATIVE, id(), stored));
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

    /**
     * The persons of a complaint, in the order told.
     *
     * @param reporter a victim's own where she reports herself; null for an anonymous reporter
     */
    public record People(@Nullable UUID reporter, List<Party> victims, List<Party> allegedPerpetrators) {}

    /** When and under which number a complaint was taken. */
    public record Receipt(Instant receivedAt, LocalDate receivedOn, Instant registeredAt, RegisterNumber number) {}
}
