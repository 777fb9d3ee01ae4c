package id.lindung.intake.reply.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.exclusion.app.ExclusionPolicy;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.reply.domain.ReplyCopy;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.intake.reply.domain.ReplyMove;
import id.lindung.intake.reply.store.ReplyLetters;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads replies: where they stand, what they say, and their papers. */
@ApplicationScoped
public class ReadReplies {

    private final ReplyFile file;
    private final ReplyLetters letters;
    private final ComplaintStore complaints;
    private final ExclusionPolicy exclusionPolicy;
    private final CurrentActor currentActor;

    ReadReplies(
            ReplyFile file,
            ReplyLetters letters,
            ComplaintStore complaints,
            ExclusionPolicy exclusionPolicy,
            CurrentActor currentActor) {
        this.file = file;
        this.letters = letters;
        this.complaints = complaints;
        this.exclusionPolicy = exclusionPolicy;
        this.currentActor = currentActor;
    }

    /** One, without what it says; {@code not-found} (404). */
    @Transactional
    public ReplyLetter one(UUID id) {
        return file.one(id);
    }

    /** Those to one complaint, oldest first; {@code not-found} (404) where the caller may know nothing of it. */
    @Transactional
    public List<ReplyLetter> of(UUID complaint) {
        currentActor.get().requireUnit();
        exclusionPolicy.permit(complaint);
        return letters.of(complaints.require(complaint).id());
    }

    /** What the centre wrote, and where it is kept; the reading is on record before it is shown. */
    @Transactional
    public Words words(UUID id) {
        var letter = file.one(id);
        var cipher = new DataKeyCipher(file.key(letter.complaintId()));
        file.read("reply-letter.text-disclosed", id, "text");
        return new Words(letter.readText(cipher), letter.readFolder(cipher));
    }

    /**
     * One of its papers; the reading is on record before it is shown.
     *
     * @throws ProblemException {@code not-found} (404); {@code reply-letter.transition-forbidden} (409) before it is signed
     */
    @Transactional
    public Paper paper(UUID id, ReplyCopy copy) {
        var letter = file.one(id);
        var sealed = letter.paper(copy)
                .orElseThrow(() -> new ProblemException(
                        ReplyProblem.TRANSITION_FORBIDDEN, letter.state().code(), ReplyMove.SEND.code()));
        file.read("reply-letter.document-disclosed", id, "document");
        var pdf = file.key(letter.complaintId()).decryptBytes(SignReply.TABLE, SignReply.columnOf(copy), id, sealed);
        return new Paper(letter.number().orElseThrow(), pdf);
    }

    /** What a reply says, in clear; for one request. */
    public record Words(String text, Optional<String> folder) {

        /** Never shows what it says. */
        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** A reply as printed; for one request. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Paper(String number, byte[] pdf) {}
}
