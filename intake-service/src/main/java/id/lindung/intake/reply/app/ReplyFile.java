package id.lindung.intake.reply.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.exclusion.app.ExclusionPolicy;
import id.lindung.intake.reply.domain.IllegalReplyMove;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.intake.reply.store.ReplyLetters;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKey;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reply letter with its complaint, for whoever may know of both; and what is put on record of it. */
@ApplicationScoped
class ReplyFile {

    private final ReplyLetters letters;
    private final ComplaintStore complaints;
    private final ExclusionPolicy exclusionPolicy;
    private final DataKeys dataKeys;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;

    ReplyFile(
            ReplyLetters letters,
            ComplaintStore complaints,
            ExclusionPolicy exclusionPolicy,
            DataKeys dataKeys,
            Outbox outbox,
            AuditLog auditLog,
            CurrentActor currentActor) {
        this.letters = letters;
        this.complaints = complaints;
        this.exclusionPolicy = exclusionPolicy;
        this.dataKeys = dataKeys;
        this.outbox = outbox;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
    }

    /** A letter and its complaint, whose row is held. */
    record Held(ReplyLetter letter, Complaint complaint) {}

    /** The letter; {@code not-found} (404) for whoever is shut out of its complaint. */
    ReplyLetter one(UUID id) {
        currentActor.get().requireUnit();
        var letter = letters.require(id);
        exclusionPolicy.permit(letter.complaintId());
        return letter;
    }

    /** The complaint, held; {@code not-found} (404) for whoever is shut out of it. */
    Complaint complaint(UUID id) {
        currentActor.get().requireUnit();
        exclusionPolicy.permit(id);
        return complaints.hold(id);
    }

    /** Both, for a change: complaint first, so that two changes of one reply follow each other. */
    Held held(UUID id, @Nullable String ifMatch) {
        var complaint = complaint(one(id).complaintId());
        var letter = letters.require(id);
        EntityTag.require(ifMatch, letter.version());
        return new Held(letter, complaint);
    }

    /** The complaint's key; {@code not-found} (404) when it was erased. */
    DataKey key(UUID complaint) {
        var key = dataKeys.openAll(List.of(complaint)).get(complaint);
        if (key == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return key;
    }

    /** Runs the move; {@code reply-letter.transition-forbidden} (409) names state and move. */
    static void attempt(Runnable move) {
        try {
            move.run();
        } catch (IllegalReplyMove forbidden) {
            throw new ProblemException(
                    ReplyProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.move().code());
        }
    }

    /** Tells of the change and puts it on record. */
    ReplyLetter told(String action, Held changed) {
        letters.flush();
        outbox.append(changed.complaint());
        auditLog.record(new AuditLine(action, "reply-letter", changed.letter().id(), List.of(), null, null, null));
        return changed.letter();
    }

    /** Puts a reading on record. */
    void read(String action, UUID letter, String field) {
        auditLog.record(new AuditLine(
                action,
                "reply-letter",
                letter,
                List.of(field),
                "case-handling",
                "public-service",
                currentActor.get().subject()));
    }
}
