package id.lindung.referral.outbound.domain;

import id.lindung.messaging.AggregateRoot;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A victim referred to an agency: one need, one agency, one ground. Its states and moves stand in {@link ReferralStatus}.
 *
 * <p>What is written about her, and what the agency writes back, it holds sealed only.
 */
@Entity
@Table(name = "referral")
public class Referral extends AggregateRoot {
    /** The aggregate type; its events go to the topic {@code lindung.referral}. */
    public static final String TYPE = "referral";

    @Column(name = "case_file_id", nullable = false, updatable = false)
    private UUID caseFileId;

    @Column(name = "victim_person_id", nullable = false, updatable = false)
    private UUID victimPersonId;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "agency_kind", nullable = false, updatable = false)
    private AgencyKind agencyKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "need", nullable = false, updatable = false)
    private ServiceOffered need;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false, updatable = false)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, updatable = false)
    private ReferralGround ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ReferralStatus status;

    @Column(name = "sealed_summary", nullable = false, updatable = false)
    private byte[] sealedSummary;

    @Column(name = "sealed_feedback")
    private byte @Nullable [] sealedFeedback;

    @Column(name = "replaces", updatable = false)
    private @Nullable UUID replaces;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_reason")
    private @Nullable CancellationReason cancellationReason;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    private Referral(UUID id, String unit, NewReferral about, byte[] sealedSummary, Instant at) {
        super(id, unit);
        caseFileId = about.caseFileId();
        victimPersonId = about.victimPersonId();
        agencyId = about.agencyId();
        agencyKind = about.agencyKind();
        need = about.need();
        urgency = about.urgency();
        ground = about.ground();
        replaces = about.replaces();
        status = ReferralStatus.DRAFT;
        this.sealedSummary = sealedSummary.clone();
        draftedAt = at;
    }

    /** A referral that nobody outside the centre knows of yet. */
    public static Referral draft(UUID id, String unit, NewReferral about, byte[] sealedSummary, Instant at) {
        var referral = new Referral(id, unit, about, sealedSummary, at);
        referral.raise(new ReferralDrafted(referral.matter(), about.replaces()), at);
        return referral;
    }

    /** One of its letters was signed. */
    public void sign(LetterKind kind, UUID letter, Instant at) {
        moveTo(ReferralStatus.SIGNED);
        signedAt = signedAt == null ? at : signedAt;
        raise(new ReferralLetterSigned(matter(), kind, letter, at), at);
    }

    /** From now on the agency sees it. */
    public void send(Instant at) {
        moveTo(ReferralStatus.SENT);
        sentAt = at;
        raise(new ReferralSent(matter(), at), at);
    }

    /** The agency takes her. */
    public void accept(Instant at) {
        moveTo(ReferralStatus.ACCEPTED);
        answeredAt = at;
        raise(new ReferralAccepted(matter(), at), at);
    }

    /** The agency cannot serve her; another may. */
    public void decline(DeclineReason reason, Instant at) {
        moveTo(ReferralStatus.DECLINED);
        declineReason = reason;
        answeredAt = at;
        raise(new ReferralDeclined(matter(), reason, at), at);
    }

    /** The agency begins. */
    public void start(Instant at) {
        moveTo(ReferralStatus.STARTED);
        startedAt = at;
        raise(new ReferralStarted(matter(), at), at);
    }

    /**
     * The agency has done what she was referred for.
     *
     * @param feedback what came of it, under the referral's own key; null where the agency wrote nothing
     */
    public void complete(byte @Nullable [] feedback, Instant at) {
        moveTo(ReferralStatus.COMPLETED);
        sealedFeedback = feedback == null ? null : feedback.clone();
        completedAt = at;
        endedAt = at;
        var given = feedback == null ? ReferralCompleted.Feedback.NONE : ReferralCompleted.Feedback.GIVEN;
        raise(new ReferralCompleted(matter(), at, given), at);
    }

    /** Takes it back; the agency sees nothing of it any more. */
    public void cancel(CancellationReason reason, Instant at) {
        moveTo(ReferralStatus.CANCELLED);
        cancellationReason = reason;
        endedAt = at;
        raise(new ReferralCancelled(matter(), reason, at), at);
    }

    /** Another referral, just sent, stands in its place; the agency sees nothing of it any more. */
    public void passOn(UUID replacement, Instant at) {
        moveTo(ReferralStatus.PASSED_ON);
        replacedBy = replacement;
        endedAt = at;
        raise(new ReferralPassedOn(matter(), replacement, at), at);
    }

    private void moveTo(ReferralStatus next) {
        requireMove(next);
        status = next;
    }

    /** Refuses, with an {@link IllegalMove}, what its state does not allow; for use cases that ask others before they move. */
    public void requireMove(ReferralStatus next) {
        if (!status.allows(next)) {
            throw new IllegalMove(id(), status, next);
        }
    }

    private ReferralMatter matter() {
        return new ReferralMatter(caseFileId, agencyId, agencyKind, need, urgency, ground);
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public UUID caseFileId() {
        return caseFileId;
    }

    public UUID victimPersonId() {
        return victimPersonId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public AgencyKind agencyKind() {
        return agencyKind;
    }

    public ServiceOffered need() {
        return need;
    }

    public Urgency urgency() {
        return urgency;
    }

    public ReferralGround ground() {
        return ground;
    }

    public ReferralStatus status() {
        return status;
    }

    /** Under the referral's own key. */
    public byte[] sealedSummary() {
        return sealedSummary.clone();
    }

    /** Under the referral's own key; empty until the agency wrote something. */
    public Optional<byte[]> sealedFeedback() {
        return Optional.ofNullable(sealedFeedback).map(byte[]::clone);
    }

    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    public Optional<UUID> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<CancellationReason> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** When its first letter was signed. */
    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** When the agency accepted or declined. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** When it was completed, cancelled or passed on. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
