package id.lindung.casework.consent.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The service agreement (naskah kesepakatan layanan) of one case file: which services the victim wants, and which agencies
 * may learn of her for them. A disclosure on the ground of consent rests on it, and on nothing else.
 *
 * <p>Its states and moves stand in {@link AgreementState}.
 */
@Entity
@Table(name = "service_agreement")
public class ServiceAgreement extends AggregateRoot {

    /** The aggregate type, which also names the topic. */
    public static final String TYPE = "service-agreement";

    private UUID caseFileId;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private String[] services;

    private UUID[] agencyIds;

    private Instant draftedAt;

    @Embedded
    private @Nullable Signature signature;

    private @Nullable Instant refusedAt;

    private @Nullable Instant withdrawnAt;

    private @Nullable Boolean privateTalk;

    @SuppressWarnings("NullAway.Init")
    protected ServiceAgreement() {}

    private ServiceAgreement(
            UUID id, String unit, UUID file, Collection<ServiceCode> services, Collection<UUID> agencies, Instant at) {
        super(id, unit);
        caseFileId = file;
        state = AgreementState.DRAFTED;
        this.services = ServiceCode.toCodes(services);
        agencyIds = agencies.stream().distinct().sorted().toArray(UUID[]::new);
        draftedAt = at;
        raise(new AgreementDrafted(caseFileId, services(), agencyIds()), at);
    }

    /**
     * A draft to be explained to the victim; raises {@link AgreementDrafted}.
     *
     * @param agencies whom she would let know of her; may be empty, when the unit serves her alone
     */
    public static ServiceAgreement draft(
            UUID id,
            String unit,
            UUID caseFileId,
            Collection<ServiceCode> services,
            Collection<UUID> agencies,
            Instant at) {
        return new ServiceAgreement(id, unit, caseFileId, services, agencies, at);
    }

    /**
     * She agrees, or her guardian does for her; raises {@link AgreementSigned}. Ask {@link SignaturePolicy} first.
     *
     * @throws IllegalTransition unless it is a draft
     */
    public void sign(Signature given, Instant at) {
        moveTo(AgreementState.SIGNED);
        signature = given;
        raise(new AgreementSigned(caseFileId, given.signatory(), services(), agencyIds(), given.signedAt()), at);
    }

    /**
     * She does not agree; raises {@link AgreementRefused}.
     *
     * @throws IllegalTransition unless it is a draft
     */
    public void refuse(Instant refused, Instant at) {
        moveTo(AgreementState.REFUSED);
        refusedAt = refused;
        raise(new AgreementRefused(caseFileId, refused), at);
    }

    /**
     * She no longer agrees. From the commit on nothing is disclosed on the ground of consent; raises
     * {@link AgreementWithdrawn}.
     *
     * @param spokenInPrivate whether somebody has talked with her alone: a withdrawal may be forced
     * @throws IllegalTransition unless it is signed
     */
    public void withdraw(boolean spokenInPrivate, Instant at) {
        moveTo(AgreementState.WITHDRAWN);
        withdrawnAt = at;
        privateTalk = spokenInPrivate;
        raise(new AgreementWithdrawn(caseFileId, at), at);
    }

    private void moveTo(AgreementState next) {
        if (!state.allows(next)) {
            throw new IllegalTransition(id(), state, next);
        }
        state = next;
    }

    /** Whether a disclosure to this agency rests on it. */
    public boolean permits(UUID agency) {
        return state == AgreementState.SIGNED && agencyIds().contains(agency);
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public UUID caseFileId() {
        return caseFileId;
    }

    public AgreementState state() {
        return state;
    }

    /** In the order of their list. */
    public List<ServiceCode> services() {
        return ServiceCode.fromCodes(services);
    }

    /** The agencies that may learn of her, in ascending order. */
    public List<UUID> agencyIds() {
        return List.of(agencyIds);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Whether somebody talked with her alone when it was withdrawn; empty while it was not. */
    public Optional<Boolean> privateTalk() {
        return Optional.ofNullable(privateTalk);
    }
}
