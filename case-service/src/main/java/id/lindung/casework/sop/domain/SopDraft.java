package id.lindung.casework.sop.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A unit's draft of one version of a procedure. It is sound whenever it is kept; whether it becomes the centre's procedure
 * is for somebody else to say. Its states and moves stand in {@link SopDraftState}.
 */
@Entity
@Table(name = "sop_draft")
public class SopDraft extends AggregateRoot {

    /** The aggregate type, as the audit log names it. */
    public static final String TYPE = "sop-draft";

    @Column(updatable = false)
    private String sopId;

    @Column(updatable = false)
    private int sopVersion;

    private byte[] document;

    @Enumerated(EnumType.STRING)
    private SopDraftState state;

    private Instant draftedAt;

    private String draftedBy;

    @SuppressWarnings("NullAway.Init")
    protected SopDraft() {}

    /**
     * A draft.
     *
     * @param document sound YAML of the procedure and version that are named
     * @param by token subject
     */
    public SopDraft(UUID id, String unit, String sopId, int sopVersion, byte[] document, String by, Instant at) {
        super(id, unit);
        this.sopId = sopId;
        this.sopVersion = sopVersion;
        this.document = document.clone();
        state = SopDraftState.DRAFT;
        draftedAt = at;
        draftedBy = by;
    }

    /**
     * Puts another document in place of the one that is there.
     *
     * @throws IllegalStateException when it is published or discarded
     */
    public void change(byte[] changed, String by, Instant at) {
        requireOpen();
        document = changed.clone();
        draftedBy = by;
        draftedAt = at;
    }

    /**
     * It has become the centre's procedure, and changes no more.
     *
     * @throws IllegalStateException when it is published already, or discarded
     */
    public void publish() {
        requireOpen();
        state = SopDraftState.PUBLISHED;
    }

    /**
     * Nobody wants it any more.
     *
     * @throws IllegalStateException when it is published, or discarded already
     */
    public void discard() {
        requireOpen();
        state = SopDraftState.DISCARDED;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new IllegalStateException("Draft " + id() + " is " + state.code());
        }
    }

    /** The procedure that it is a version of. */
    public String sopId() {
        return sopId;
    }

    public int sopVersion() {
        return sopVersion;
    }

    /** The YAML, byte for byte. */
    public byte[] document() {
        return document.clone();
    }

    public SopDraftState state() {
        return state;
    }

    /** When it was drafted or changed last. */
    public Instant draftedAt() {
        return draftedAt;
    }

    /** Token subject of whoever drafted or changed it last. */
    public String draftedBy() {
        return draftedBy;
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }
}
