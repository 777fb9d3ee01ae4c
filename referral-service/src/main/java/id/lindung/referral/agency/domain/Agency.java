package id.lindung.referral.agency.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner, or one branch of it, that a unit refers victims to. Its states and moves stand in {@link AgencyStatus}.
 *
 * <p>Its kind never changes: an open agency's address has been read by many, so it cannot become a safe house. Of a
 * safe house the aggregate never holds {@link Particulars} in plain, whatever it is told; what the caller sealed is all
 * that it keeps.
 */
@Entity
@Table(name = "agency")
public class Agency extends AggregateRoot {
    /** The aggregate type; its events go to the topic {@code lindung.agency}. */
    public static final String TYPE = "agency";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AgencyKind kind;

    /** The name of an open agency, the alias of a safe house: what everybody on the staff may read. */
    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "subdistrict")
    private @Nullable String subdistrict;

    @Column(name = "sealed_particulars")
    private byte @Nullable [] sealedParticulars;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "services", nullable = false)
    private String[] services;

    @Enumerated(EnumType.STRING)
    @Column(name = "religion")
    private @Nullable Religion religion;

    @Column(name = "opening_hours")
    private @Nullable String openingHours;

    @Column(name = "internal", nullable = false)
    private boolean internal;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private AgencyStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "retirement_reason")
    private @Nullable RetirementReason retirementReason;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    @SuppressWarnings("NullAway.Init") // describe() sets what the two creators must
    private Agency(UUID id, String unit, AgencyKind kind, Instant at) {
        super(id, unit);
        this.kind = kind;
        status = AgencyStatus.ACTIVE;
        registeredAt = at;
    }

    /**
     * An agency that joins the directory of a unit.
     *
     * @param sealed the particulars under the agency's own key, for a safe house; null for any other kind
     * @throws IllegalArgumentException when the description breaks {@link KindPolicy}, or something is sealed that
     *     should be open or open that should be sealed
     */
    public static Agency register(
            UUID id,
            String unit,
            AgencyKind kind,
            AgencyDescription description,
            byte @Nullable [] sealed,
            Instant at) {
        var agency = new Agency(id, unit, kind, at);
        agency.describe(description, sealed);
        agency.raise(
                new AgencyRegistered(
                        kind, agency.services(), agency.tellableParent(), agency.subdistrict, agency.internal, true),
                at);
        return agency;
    }

    /**
     * Describes the agency anew, as a whole.
     *
     * @param sealed as in {@link #register}
     * @throws IllegalTransition when it is retired
     * @throws IllegalArgumentException as in {@link #register}
     */
    public void change(AgencyDescription description, byte @Nullable [] sealed, Instant at) {
        moveTo(AgencyStatus.ACTIVE);
        describe(description, sealed);
        raise(new AgencyChanged(kind, services(), tellableParent(), subdistrict, internal, true), at);
    }

    /**
     * Ends referring to it, for good.
     *
     * @throws IllegalTransition when it is retired already
     */
    public void retire(RetirementReason reason, Instant at) {
        moveTo(AgencyStatus.RETIRED);
        retirementReason = reason;
        retiredAt = at;
        raise(new AgencyRetired(kind, services(), tellableParent(), subdistrict, internal, false, reason), at);
    }

    private void moveTo(AgencyStatus next) {
        if (!status.allows(next)) {
            throw new IllegalTransition(id(), status, next);
        }
        status = next;
    }

    private void describe(AgencyDescription description, byte @Nullable [] sealed) {
        if (!KindPolicy.breaches(kind, description).isEmpty()) {
            throw new IllegalArgumentException("The description does not fit the kind " + kind.code());
        }
        if (kind.concealed() != (sealed != null)) {
            throw new IllegalArgumentException("Particulars are sealed for a safe house and for nobody else");
        }
        var open = description.particulars();
        label = AgencyLabel.of(kind, description);
        address = kind.concealed() ? null : open.address();
        phone = kind.concealed() ? null : open.phone();
        subdistrict = kind.concealed() ? null : open.subdistrict();
        sealedParticulars = sealed == null ? null : sealed.clone();
        parentId = description.parentId();
        services = description.services().stream()
                .sorted()
                .map(ServiceOffered::code)
                .toArray(String[]::new);
        religion = description.religion();
        openingHours = description.openingHours();
        internal = description.internal();
    }

    /** Whoever knows a safe house's keeper is halfway to its door. */
    private @Nullable UUID tellableParent() {
        return kind.concealed() ? null : parentId;
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public AgencyKind kind() {
        return kind;
    }

    /** The name of an open agency, the alias of a safe house. */
    public String label() {
        return label;
    }

    /** Empty for a safe house. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** E.164; empty for a safe house. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** Kemendagri code of the kecamatan; empty for a safe house. */
    public Optional<String> subdistrict() {
        return Optional.ofNullable(subdistrict);
    }

    /** The particulars of a safe house under its own key; empty for any other kind. */
    public Optional<byte[]> sealedParticulars() {
        return Optional.ofNullable(sealedParticulars).map(byte[]::clone);
    }

    /** The agency that this one is a branch of. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    /** At least one, in the order of their list. */
    public List<ServiceOffered> services() {
        return Arrays.stream(services).map(ServiceOffered::of).toList();
    }

    /** Of a spiritual companion. */
    public Optional<Religion> religion() {
        return Optional.ofNullable(religion);
    }

    public Optional<String> openingHours() {
        return Optional.ofNullable(openingHours);
    }

    /** True where the office that hosts the unit is itself the agency. */
    public boolean internal() {
        return internal;
    }

    public AgencyStatus status() {
        return status;
    }

    public Optional<RetirementReason> retirementReason() {
        return Optional.ofNullable(retirementReason);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }
}
