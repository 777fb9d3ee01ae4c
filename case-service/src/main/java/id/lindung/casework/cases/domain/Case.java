package id.lindung.casework.cases.domain;

import id.lindung.casework.register.domain.RegisterNumber;
import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case: one incident complex, opened from exactly one complaint, above one case file for each of its victims. National
 * figures count cases and victims, so the two never stand for each other.
 *
 * <p>Moves between states are listed in {@link CaseState}.
 */
// CASE is a word of SQL and of JPQL.
@Entity(name = "IncidentCase")
@Table(name = "cases")
public class Case extends AggregateRoot {

    /** The aggregate type, which also names the topic. */
    public static final String TYPE = "case";

    private UUID complaintId;

    private String registerNumber;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private LocalDate receivedOn;

    private boolean crisis;

    private @Nullable String subdistrict;

    private int victimCount;

    private Instant openedAt;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Case() {}

    private Case(UUID id, RegisterNumber number, ReceivedComplaint complaint, Instant at) {
        super(id, complaint.unit());
        complaintId = complaint.id();
        registerNumber = number.text();
        state = CaseState.OPEN;
        receivedOn = complaint.receivedOn();
        crisis = complaint.crisis();
        subdistrict = complaint.subdistrict();
        victimCount = complaint.victimCount();
        openedAt = at;
        raise(new CaseOpened(complaintId, receivedOn, crisis, subdistrict, victimCount), at);
    }

    /** Opens the case of a complaint and raises {@link CaseOpened}. */
    public static Case open(UUID id, RegisterNumber number, ReceivedComplaint complaint, Instant at) {
        return new Case(id, number, complaint, at);
    }

    /**
     * Ends the case with its last file, and raises {@link CaseClosed}.
     *
     * @throws IllegalStateException when it is closed already
     */
    public void close(Instant at) {
        if (!state.next().contains(CaseState.CLOSED)) {
            throw new IllegalStateException("Case " + id() + " is " + state.code());
        }
        state = CaseState.CLOSED;
        closedAt = at;
        raise(new CaseClosed(at), at);
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public UUID complaintId() {
        return complaintId;
    }

    /** The {@link RegisterNumber} as it is written. */
    public String registerNumber() {
        return registerNumber;
    }

    public CaseState state() {
        return state;
    }

    /** Day of receipt in the unit's time zone; the day by which recaps count. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Whether the complaint was taken as a crisis. */
    public boolean crisis() {
        return crisis;
    }

    /** Kemendagri code of the kecamatan, {@code NN.NN.NN}, where it is known. */
    public Optional<String> subdistrict() {
        return Optional.ofNullable(subdistrict);
    }

    /** Victims named in the complaint; each has a case file. */
    public int victimCount() {
        return victimCount;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When its last file was closed; empty before. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
