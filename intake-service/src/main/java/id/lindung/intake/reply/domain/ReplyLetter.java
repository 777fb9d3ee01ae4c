package id.lindung.intake.reply.domain;

import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.person.domain.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a centre answers to whoever told a complaint. Text and paper are sealed under the complaint's key. What becomes of it is
 * told in the complaint's own history, so that whoever hears of a reply has heard of its complaint.
 */
@Entity
@Table(name = "reply_letter")
public class ReplyLetter {

    /** Of a signed reply: one for the addressee and one for the folder (barito-utara-indirect, 11). */
    public static final int COPIES = 2;

    private static final String TABLE = "reply_letter";
    private static final String TEXT = "text";
    private static final String FOLDER = "folder";

    @Id
    private UUID id;

    private String unit;

    @Version
    private long version;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private ReplyState state;

    private byte[] text;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    private @Nullable Integer year;

    private @Nullable Integer number;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    private byte @Nullable [] original;

    @Column(name = "archive_copy")
    private byte @Nullable [] archiveCopy;

    private byte @Nullable [] folder;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DispatchManner manner;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReplyLetter() {}

    @SuppressWarnings("NullAway.Init")
    private ReplyLetter(UUID id, Complaint complaint, String words, FieldCipher cipher, Instant at) {
        this.id = id;
        this.unit = complaint.unit();
        this.complaintId = complaint.id();
        this.state = ReplyState.DRAFTED;
        this.text = cipher.seal(TABLE, TEXT, id, words);
        this.draftedAt = at;
    }

    /**
     * Drafts a reply.
     *
     * @param cipher under the complaint's key
     */
    public static ReplyLetter draft(UUID id, Complaint complaint, String words, FieldCipher cipher, Instant at) {
        var letter = new ReplyLetter(id, complaint, words, cipher, at);
        complaint.tellOfReply(new ReplyDrafted(id, at), at);
        return letter;
    }

    /** Puts other words in place of those before. */
    public void rewrite(String words, FieldCipher cipher) {
        move(ReplyMove.REWRITE);
        text = cipher.seal(TABLE, TEXT, id, words);
    }

    /** The chair agrees to it as it stands. */
    public void approve(Complaint complaint, Instant at) {
        move(ReplyMove.APPROVE);
        approvedAt = at;
        complaint.tellOfReply(new ReplyApproved(id, at), at);
    }

    /** Refuses, with an {@link IllegalReplyMove}, unless it may be signed: before a number is spent. */
    public void requireSignable() {
        if (state.after(ReplyMove.SIGN).isEmpty()) {
            throw new IllegalReplyMove(id, state, ReplyMove.SIGN);
        }
    }

    /**
     * Signs it, for good.
     *
     * @param inYear calendar year of the signature, in the unit's zone
     * @param place in the unit's book of replies
     * @param papers each copy, sealed under the complaint's key
     */
    public void sign(Complaint complaint, int inYear, int place, Map<ReplyCopy, byte[]> papers, Instant at) {
        move(ReplyMove.SIGN);
        year = inYear;
        number = place;
        original = papers.get(ReplyCopy.ORIGINAL);
        archiveCopy = papers.get(ReplyCopy.ARCHIVE);
        signedAt = at;
        complaint.tellOfReply(new ReplySigned(id, numberText(unit, inYear, place), COPIES, at), at);
    }

    /** Enters which folder complaint and copy lie in. */
    public void archive(Complaint complaint, String where, FieldCipher cipher, Instant at) {
        move(ReplyMove.ARCHIVE);
        folder = cipher.seal(TABLE, FOLDER, id, where);
        archivedAt = at;
        complaint.tellOfReply(new ReplyArchived(id, at), at);
    }

    /** Says how it left. Whether it may is asked before, at that moment. */
    public void send(Complaint complaint, DispatchManner how, Instant at) {
        move(ReplyMove.SEND);
        manner = how;
        sentAt = at;
        complaint.tellOfReply(new ReplySent(id, how, at), at);
    }

    /** The one gate of the state. */
    private void move(ReplyMove move) {
        state = state.after(move).orElseThrow(() -> new IllegalReplyMove(id, state, move));
    }

    /** The number as it is written, {@code SJ-62.05-2026-000007}, SJ for surat jawaban. */
    public static String numberText(String unit, int year, int place) {
        return String.format(Locale.ROOT, "SJ-%s-%d-%06d", unit, year, place);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public ReplyState state() {
        return state;
    }

    /** Given out at signature; a series of its own, apart from the letters that come in. */
    public Optional<String> number() {
        return year == null || number == null ? Optional.empty() : Optional.of(numberText(unit, year, number));
    }

    /** What the centre wrote, in clear. */
    public String readText(FieldCipher cipher) {
        return cipher.open(TABLE, TEXT, id, text);
    }

    /** Where complaint and copy lie, in clear. */
    public Optional<String> readFolder(FieldCipher cipher) {
        return Optional.ofNullable(folder).map(stored -> cipher.open(TABLE, FOLDER, id, stored));
    }

    /** One of the papers, sealed; of a signed letter only. */
    public Optional<byte[]> paper(ReplyCopy copy) {
        var paper = switch (copy) {
            case ORIGINAL -> original;
            case ARCHIVE -> archiveCopy;
        };
        return Optional.ofNullable(paper).map(byte[]::clone);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public Optional<DispatchManner> manner() {
        return Optional.ofNullable(manner);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
