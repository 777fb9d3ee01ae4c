package id.lindung.referral.webhook.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency's system wants to be told of its referrals; one for each agency. Its states stand in
 * {@link WebhookStatus}. The address never changes: another one is another webhook.
 *
 * <p>How far it was told moves with each delivery and is no part of what an administrator changes, so it moves by SQL and
 * leaves the version alone.
 */
@Entity
@Table(name = "webhook")
public class Webhook extends AggregateRoot {
    /** The aggregate type, as the log names it; a webhook tells no events of its own. */
    public static final String TYPE = "webhook";

    /** How long what is sent is signed with the secret before too (Standard Webhooks, "Secret rotation"). */
    public static final Duration OVERLAP = Duration.ofHours(24);

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Column(name = "url", nullable = false, updatable = false)
    private String url;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private WebhookStatus status;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private String registeredBy;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "sealed_secret", nullable = false)
    private byte[] sealedSecret;

    @Column(name = "sealed_earlier_secret")
    private byte @Nullable [] sealedEarlierSecret;

    @Column(name = "earlier_secret_until")
    private @Nullable Instant earlierSecretUntil;

    @Column(name = "position", nullable = false, updatable = false)
    private long position;

    @Column(name = "next_attempt_at", nullable = false, updatable = false)
    private Instant nextAttemptAt;

    @Column(name = "failing_since", insertable = false, updatable = false)
    private @Nullable Instant failingSince;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    private Webhook(UUID id, String unit, Target target, byte[] sealedSecret, long position, Instant at) {
        super(id, unit);
        agencyId = target.agencyId();
        url = target.url();
        registeredBy = target.registeredBy();
        registeredAt = at;
        status = WebhookStatus.ACTIVE;
        this.sealedSecret = sealedSecret.clone();
        this.position = position;
        nextAttemptAt = at;
    }

    /**
     * Who wants to be told, and where.
     *
     * @param url absolute
     * @param registeredBy the token's subject: whoever chose the address is sent nothing of a case that excludes him
     */
    public record Target(UUID agencyId, String url, String registeredBy) {}

    /**
     * A webhook that is sent what happens from now on.
     *
     * @param position the last event of the agency's feed, which it is not sent
     */
    public static Webhook register(
            UUID id, String unit, Target target, byte[] sealedSecret, long position, Instant at) {
        return new Webhook(id, unit, target, sealedSecret, position, at);
    }

    /** A new secret; the one before goes on signing beside it for {@link #OVERLAP}. */
    public void rotate(byte[] sealedNewSecret, byte[] sealedAsEarlier, Instant at) {
        sealedEarlierSecret = sealedAsEarlier.clone();
        earlierSecretUntil = at.plus(OVERLAP);
        sealedSecret = sealedNewSecret.clone();
    }

    /** Sends nothing any more. */
    public void disable() {
        moveTo(WebhookStatus.DISABLED);
    }

    /** Sends again. */
    public void resume() {
        moveTo(WebhookStatus.ACTIVE);
    }

    private void moveTo(WebhookStatus next) {
        if (!status.allows(next)) {
            throw new IllegalMove(id(), status, next);
        }
        status = next;
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String url() {
        return url;
    }

    public WebhookStatus status() {
        return status;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Under the webhook's own key. */
    public byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    /** Under the webhook's own key; empty when it signs no more. */
    public Optional<byte[]> sealedEarlierSecret(Instant now) {
        return Optional.ofNullable(sealedEarlierSecret)
                .filter(_ -> earlierSecretUntil != null && now.isBefore(earlierSecretUntil))
                .map(byte[]::clone);
    }

    /** How far it was told when it was read. */
    public long position() {
        return position;
    }

    /** Since when nothing could be delivered; empty after a success. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }
}
