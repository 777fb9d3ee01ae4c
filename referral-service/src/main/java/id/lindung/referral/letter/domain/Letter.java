package id.lindung.referral.letter.domain;

import id.lindung.messaging.AggregateRoot;
import id.lindung.referral.outbound.domain.LetterKind;
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
 * A letter that goes with a referral. Once signed it never changes; the database refuses it too. What it says of a person,
 * signatory included, it holds sealed only. That it was signed is told by its referral, whose state that moves.
 */
@Entity
@Table(name = "letter")
public class Letter extends AggregateRoot {
    /** The aggregate type, as the log names it; a letter tells no events of its own. */
    public static final String TYPE = "letter";

    @Column(name = "referral_id", nullable = false, updatable = false)
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private LetterStatus status;

    @Column(name = "number")
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "acting")
    private @Nullable Acting acting;

    @Column(name = "sealed_note", updatable = false)
    private byte @Nullable [] sealedNote;

    @Column(name = "sealed_signatory")
    private byte @Nullable [] sealedSignatory;

    @Column(name = "sealed_document")
    private byte @Nullable [] sealedDocument;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    private Letter(UUID id, String unit, UUID referralId, LetterKind kind, byte @Nullable [] sealedNote, Instant at) {
        super(id, unit);
        this.referralId = referralId;
        this.kind = kind;
        this.sealedNote = sealedNote == null ? null : sealedNote.clone();
        status = LetterStatus.DRAFT;
        draftedAt = at;
    }

    /**
     * A letter to be signed.
     *
     * @param sealedNote a paragraph of the centre's own, under the referral's key
     */
    public static Letter draft(
            UUID id, String unit, UUID referralId, LetterKind kind, byte @Nullable [] sealedNote, Instant at) {
        return new Letter(id, unit, referralId, kind, sealedNote, at);
    }

    /**
     * Signs it, for good.
     *
     * @param signatory who signs, under the referral's key
     * @param document the PDF, under the referral's key
     */
    public void sign(LetterNumber given, @Nullable Acting capacity, byte[] signatory, byte[] document, Instant at) {
        requireMove(LetterStatus.SIGNED);
        status = LetterStatus.SIGNED;
        number = given.text();
        acting = capacity;
        sealedSignatory = signatory.clone();
        sealedDocument = document.clone();
        signedAt = at;
    }

    /** Refuses, with an {@link IllegalLetterMove}, what its state does not allow. */
    public void requireMove(LetterStatus next) {
        if (!status.allows(next)) {
            throw new IllegalLetterMove(id(), status, next);
        }
    }

    @Override
    public String aggregateType() {
        return TYPE;
    }

    public UUID referralId() {
        return referralId;
    }

    public LetterKind kind() {
        return kind;
    }

    public LetterStatus status() {
        return status;
    }

    /** Given out at signature. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<Acting> acting() {
        return Optional.ofNullable(acting);
    }

    /** Under the referral's key. */
    public Optional<byte[]> sealedNote() {
        return Optional.ofNullable(sealedNote).map(byte[]::clone);
    }

    /** The PDF, under the referral's key; of a signed letter only. */
    public Optional<byte[]> sealedDocument() {
        return Optional.ofNullable(sealedDocument).map(byte[]::clone);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }
}
