package id.lindung.intake.reply.app;

import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.person.domain.ContactKind;
import id.lindung.intake.person.store.PersonStore;
import id.lindung.intake.reply.domain.DispatchManner;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves, archives and sends a reply (barito-utara-indirect, 10, 12 and 13). */
@ApplicationScoped
public class MoveReply {

    private final ReplyFile file;
    private final PersonStore persons;
    private final Clock clock;

    MoveReply(ReplyFile file, PersonStore persons, Clock clock) {
        this.file = file;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Agrees to what it says.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code reply-letter.transition-forbidden} (409)
     */
    @Transactional
    public ReplyLetter approve(UUID id, @Nullable String ifMatch) {
        var held = file.held(id, ifMatch);
        ReplyFile.attempt(() -> held.letter().approve(held.complaint(), now()));
        return file.told("reply-letter.approved", held);
    }

    /**
     * Enters where the complaint and the copy lie.
     *
     * @param folder as the shelf calls it
     * @throws ProblemException as {@link #approve}
     */
    @Transactional
    public ReplyLetter archive(UUID id, @Nullable String ifMatch, String folder) {
        var held = file.held(id, ifMatch);
        var cipher = new DataKeyCipher(file.key(held.complaint().id()));
        ReplyFile.attempt(() -> held.letter().archive(held.complaint(), folder, cipher, now()));
        return file.told("reply-letter.archived", held);
    }

    /**
     * Says that it leaves now. Whether the addressee can safely be written to is asked at this moment and not before (rule of
     * safety 1): a mark may have run out since it was signed.
     *
     * @throws ProblemException as {@link #approve}, and {@code reply-letter.not-safe} (409)
     */
    @Transactional
    public ReplyLetter send(UUID id, @Nullable String ifMatch, DispatchManner manner) {
        var held = file.held(id, ifMatch);
        var now = now();
        ReplyFile.attempt(() -> held.letter().send(held.complaint(), manner, now));
        if (manner == DispatchManner.PLAIN_ENVELOPE && !canBeWrittenTo(held.complaint(), now)) {
            throw new ProblemException(ReplyProblem.NOT_SAFE);
        }
        return file.told("reply-letter.sent", held);
    }

    private boolean canBeWrittenTo(Complaint complaint, Instant now) {
        var addressee = complaint.reporterPersonId().map(List::of).orElseGet(List::of);
        return persons.visible(addressee).stream()
                .flatMap(person -> person.contacts().stream())
                .anyMatch(contact -> contact.kind() == ContactKind.LETTER && contact.isSafe(now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
