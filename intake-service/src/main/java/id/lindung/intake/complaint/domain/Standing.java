package id.lindung.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a complaint stands, and what its moves left behind. */
@Embeddable
public class Standing {

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    private @Nullable String officer;

    @Column(name = "studied_at")
    private @Nullable Instant studiedAt;

    @Column(name = "found_clear")
    private @Nullable Boolean foundClear;

    @Column(name = "transferred_to")
    private @Nullable String transferredTo;

    @Column(name = "withdrawn_in_private")
    private @Nullable Boolean withdrawnInPrivate;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    /** Of a complaint that was just registered. */
    Standing(Instant registeredAt) {
        state = ComplaintState.NEW;
        since = registeredAt;
    }

    /**
     * The one gate of the state.
     *
     * @throws IllegalMove when the state does not allow it, and then nothing has changed
     */
    void move(UUID complaint, ComplaintMove move, Instant at) {
        var next = state.after(move).orElseThrow(() -> new IllegalMove(complaint, state, move));
        since = next == state ? since : at;
        state = next;
    }

    /** Notes that it is verified; true where it was not before. */
    boolean verified(Instant at) {
        var first = verifiedAt == null;
        if (first) {
            verifiedAt = at;
        }
        return first;
    }

    void assigned(String subject) {
        officer = subject;
    }

    void studied(boolean clear, Instant at) {
        foundClear = clear;
        studiedAt = at;
    }

    void transferredTo(String unit) {
        transferredTo = unit;
    }

    void withdrawn(boolean inPrivate) {
        withdrawnInPrivate = inPrivate;
    }

    void duplicateOf(UUID other) {
        duplicateOf = other;
    }

    public ComplaintState state() {
        return state;
    }

    /** When it came into this state. */
    public Instant since() {
        return since;
    }

    /** When the centre had checked it; empty where nobody has. */
    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    /** Token subject of whoever is to identify what it is about; empty where nobody was named. */
    public Optional<String> officer() {
        return Optional.ofNullable(officer);
    }

    /** When it was last studied; empty where nobody has. */
    public Optional<Instant> studiedAt() {
        return Optional.ofNullable(studiedAt);
    }

    /** What the last study came to: whether its words and what they ask for are clear. */
    public Optional<Boolean> foundClear() {
        return Optional.ofNullable(foundClear);
    }

    /** Kemendagri code of the unit that it was handed to. */
    public Optional<String> transferredTo() {
        return Optional.ofNullable(transferredTo);
    }

    /** Whether whoever withdrew it was talked with alone; empty where nobody did. */
    public Optional<Boolean> withdrawnInPrivate() {
        return Optional.ofNullable(withdrawnInPrivate);
    }

    /** The complaint that tells the same. */
    public Optional<UUID> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }
}
