package id.lindung.referral.inbound.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral that a partner pushed in, kept sealed until intake has registered it. Its states stand in
 * {@link InboundStatus}.
 */
@Entity
@Table(name = "inbound_referral")
public class InboundReferral extends AggregateRoot {

    /** The aggregate type; its events go to the topic {@code lindung.inbound-referral}. */
    public static final String TYPE = "inbound-referral";

    @Column(name = "agency_id", updatable = false)
    private UUID agencyId;

    @Column(name = "partner_number", updatable = false)
    private String partnerNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Urgency urgency;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InboundStatus status;

    @Column(name = "payload_hash", updatable = false)
    private byte[] payloadHash;

    private byte @Nullable [] content;

    @Column(name = "collected_at")
    private @Nullable Instant collectedAt;

    @Column(name = "complaint_id")
    private @Nullable UUID complaintId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InboundReferral() {}

    private InboundReferral(UUID id, String unit, Sender sender, Urgency urgency, Sealed sealed, Instant at) {
        super(id, unit);
        this.agencyId = sender.agencyId();
        this.partnerNumber = sender.partnerNumber();
        this.urgency = urgency;
        this.payloadHash = sealed.payloadHash();
        this.content = sealed.content();
        this.receivedAt = at;
        this.status = InboundStatus.RECEIVED;
    }

    /** Takes a referral in. */
    public static InboundReferral receive(
            UUID id, String unit, Sender sender, Urgency urgency, Sealed sealed, Instant at) {
        var inbound = new InboundReferral(id, unit, sender, urgency, sealed, at);
        inbound.raise(new InboundReceived(sender.agencyId(), urgency, at), at);
        return inbound;
    }

    /**
     * Intake has it: the copy goes. The same complaint once more changes nothing.
     *
     * @return whether this was the moment
     * @throws IllegalMove when another complaint has collected it
     */
    public boolean collect(UUID complaint, Instant at) {
        if (status == InboundStatus.COLLECTED && complaint.equals(complaintId)) {
            return false;
        }
        moveTo(InboundStatus.COLLECTED);
        complaintId = complaint;
        collectedAt = at;
        content = null;
        raise(new InboundCollected(complaint, at), at);
        return true;
    }

    private void moveTo(InboundStatus next) {
        if (!status.allows(next)) {
            throw new IllegalMove(id(), status, next);
        }
        status = next;
    }

    /** Whether this is the payload that was pushed under the number before. */
    public boolean hasPayload(byte[] hash) {
        return Arrays.equals(payloadHash, hash);
    }

    /** What the partner told, sealed under a key of its own; empty once it is collected. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String partnerNumber() {
        return partnerNumber;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public InboundStatus status() {
        return status;
    }

    public Optional<Instant> collectedAt() {
        return Optional.ofNullable(collectedAt);
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    /**
     * Who pushed it.
     *
     * @param partnerNumber the agency's own, unique for it
     */
    public record Sender(UUID agencyId, String partnerNumber) {}

    /**
     * What is stored of the payload.
     *
     * @param content under the referral's own key
     * @param payloadHash keyed, tells the same payload from another
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sealed(byte[] content, byte[] payloadHash) {}
}
