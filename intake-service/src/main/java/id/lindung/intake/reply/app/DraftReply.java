package id.lindung.intake.reply.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintMove;
import id.lindung.intake.complaint.domain.Victim;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.person.domain.Person;
import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.store.PersonStore;
import id.lindung.intake.reply.app.ReplyFile.Held;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.intake.reply.domain.ReplyText;
import id.lindung.intake.reply.store.ReplyLetters;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outcome;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts a reply to whoever told a complaint, and puts other words in place of those before (barito-utara-indirect, 10). */
@ApplicationScoped
public class DraftReply {

    private final ReplyFile file;
    private final ReplyLetters letters;
    private final PersonStore persons;
    private final DataKeys dataKeys;
    private final Idempotency idempotency;
    private final Clock clock;

    DraftReply(
            ReplyFile file,
            ReplyLetters letters,
            PersonStore persons,
            DataKeys dataKeys,
            Idempotency idempotency,
            Clock clock) {
        this.file = file;
        this.letters = letters;
        this.persons = persons;
        this.dataKeys = dataKeys;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Drafts it, once for each key.
     *
     * @throws ProblemException {@code not-found} (404); {@code reply-letter.complaint-not-ready}, {@code
     *     reply-letter.no-addressee} or {@code reply-letter.another-open} (409); {@code reply-letter.tells-of-victim} (422);
     *     and those of {@link Idempotency#once}
     */
    @Transactional
    public <V> V handle(IdempotencyKey key, UUID complaintId, String text, BiFunction<ReplyLetter, Outcome, V> view) {
        var complaint = file.complaint(complaintId);
        var outcome = idempotency.once(
                key, "draftReplyLetter", new Asked(complaintId, text), () -> Created.of(draft(complaint, text)));
        return view.apply(letters.require(outcome.resourceId()), outcome);
    }

    private UUID draft(Complaint complaint, String text) {
        requireReady(complaint);
        requireSilentOfVictims(text, complaint);
        var cipher = new DataKeyCipher(file.key(complaint.id()));
        var letter = ReplyLetter.draft(UuidCreator.getTimeOrderedEpoch(), complaint, text, cipher, now());
        letters.persist(letter);
        file.told("reply-letter.drafted", new Held(letter, complaint));
        return letter.id();
    }

    /**
     * Puts other words in place, until it is approved.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code reply-letter.transition-forbidden} (409); {@code reply-letter.tells-of-victim} (422)
     */
    @Transactional
    public ReplyLetter rewrite(UUID id, @Nullable String ifMatch, String text) {
        var held = file.held(id, ifMatch);
        requireSilentOfVictims(text, held.complaint());
        var cipher = new DataKeyCipher(file.key(held.complaint().id()));
        ReplyFile.attempt(() -> held.letter().rewrite(text, cipher));
        return file.told("reply-letter.rewritten", held);
    }

    private void requireReady(Complaint complaint) {
        var ended = complaint.standing().state().after(ComplaintMove.WITHDRAW).isEmpty();
        if (ended || complaint.standing().verifiedAt().isEmpty()) {
            throw new ProblemException(ReplyProblem.NOT_READY);
        }
        if (complaint.reporterPersonId().isEmpty()) {
            throw new ProblemException(ReplyProblem.NO_ADDRESSEE);
        }
        if (letters.isOneOpen(complaint.id())) {
            throw new ProblemException(ReplyProblem.ANOTHER_OPEN);
        }
    }

    private void requireSilentOfVictims(String text, Complaint complaint) {
        var ids = complaint.victims().stream().map(Victim::personId).toList();
        var keys = dataKeys.openAll(ids);
        var told = new ArrayList<String>();
        for (var victim : persons.visible(ids)) {
            var key = keys.get(victim.id());
            if (key != null) {
                told.addAll(namesOf(victim, new DataKeyCipher(key)));
            }
        }
        if (ReplyText.tellsOf(text, told)) {
            throw new ProblemException(ReplyProblem.TELLS_OF_VICTIM)
                    .withErrors(List.of(FieldError.of("/text", "reply.tells-of-victim")));
        }
    }

    private static List<String> namesOf(Person victim, DataKeyCipher cipher) {
        return Stream.of(PersonField.NAME, PersonField.NIK)
                .flatMap(field -> victim.read(field, cipher).stream())
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Asked(UUID complaintId, String text) {

        /** Never shows what it says. */
        @Override
        public String toString() {
            return "Asked[" + complaintId + "]";
        }
    }
}
