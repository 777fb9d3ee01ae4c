package id.lindung.casework.casefile.domain;

import id.lindung.casework.register.domain.RegisterNumber;
import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case file: the work for one victim of one case. It knows persons by id only.
 *
 * <p>Moves between states are listed in {@link CaseFileState}.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends AggregateRoot {

    /** The aggregate type, which also names the topic. */
    public static final String TYPE = "case-file";

    private UUID caseId;

    private String registerNumber;

    @Enumerated(EnumType.STRING)
    private CaseFileState state;

    @Embedded
    private Victim victim;

    @Embedded
    private Incident incident;

    // With the file, because every rule on signatures and mediation asks for them, and a view outlives the transaction.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "alleged_perpetrator", joinColumns = @JoinColumn(name = "case_file_id"))
    private Set<AllegedPerpetrator> allegedPerpetrators = new LinkedHashSet<>();

    @Embedded
    private Exclusions exclusions;

    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closureReason;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    private CaseFile(UUID id, RegisterNumber number, NewCaseFile facts, Instant at) {
        super(id, facts.unit());
        caseId = facts.caseId();
        registerNumber = number.text();
        state = CaseFileState.OPEN;
        victim = facts.victim();
        incident = facts.incident();
        allegedPerpetrators.addAll(facts.allegedPerpetrators());
        exclusions = Exclusions.none();
        openedAt = at;
        raise(opened(), at);
    }

    /** Opens the file of one victim and raises {@link CaseFileOpened}. */
    public static CaseFile open(UUID id, RegisterNumber number, NewCaseFile facts, Instant at) {
        return new CaseFile(id, number, facts, at);
    }

    /**
     * Puts the list in place of the one that holds, and raises {@link CaseFileExclusionsChanged}; nothing happens when it
     * is the same.
     *
     * @return whether anything changed
     */
    public boolean exclude(Exclusions wanted, Instant at) {
        if (exclusions.sameAs(wanted)) {
            return false;
        }
        exclusions = wanted;
        raise(
                new CaseFileExclusionsChanged(
                        caseId,
                        incident.complaintId(),
                        victim.personId(),
                        wanted.subjects(),
                        wanted.agencyIds(),
                        wanted.chair()),
                at);
        return true;
    }

    /**
     * Ends the work, and raises {@link CaseFileClosed}. Whether it may end is the closure policy's to say.
     *
     * @throws IllegalTransition when it is closed already
     */
    public void close(ClosureReason reason, Instant at) {
        moveTo(CaseFileState.CLOSED);
        closureReason = reason;
        closedAt = at;
        raise(new CaseFileClosed(reason, at), at);
    }

    private void moveTo(CaseFileState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(id(), state, next);
        }
        state = next;
    }

    private CaseFileOpened opened() {
        return new CaseFileOpened(
                caseId,
                incident.complaintId(),
                victim.personId(),
                victim.countingId(),
                incident.receivedOn(),
                victim.sex(),
                victim.ageBand(),
                victim.child(),
                victim.disabilities(),
                incident.violenceKinds(),
                incident.place(),
                incident.domesticViolence());
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The {@link RegisterNumber} as it is written. */
    public String registerNumber() {
        return registerNumber;
    }

    public CaseFileState state() {
        return state;
    }

    public Victim victim() {
        return victim;
    }

    public Incident incident() {
        return incident;
    }

    /** Those alleged to have harmed this victim; empty while nobody is named. */
    public Set<AllegedPerpetrator> allegedPerpetrators() {
        return Set.copyOf(allegedPerpetrators);
    }

    /** Who may not know of the case. */
    public Exclusions exclusions() {
        return exclusions;
    }

    /** Whether anything may still be added. */
    public boolean isOpen() {
        return state == CaseFileState.OPEN;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Why it was closed; empty while it is open. */
    public Optional<ClosureReason> closureReason() {
        return Optional.ofNullable(closureReason);
    }

    /** When it was closed; empty while it is open. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
