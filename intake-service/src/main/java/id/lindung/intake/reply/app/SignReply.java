package id.lindung.intake.reply.app;

import id.lindung.identity.CurrentActor;
import id.lindung.identity.Roles;
import id.lindung.intake.UnitZone;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.store.Register;
import id.lindung.intake.complaint.store.Register.Book;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.store.PersonStore;
import id.lindung.intake.reply.domain.Acting;
import id.lindung.intake.reply.domain.ReplyCopy;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.intake.unitprofile.store.UnitProfiles;
import id.lindung.letter.LetterPrinter;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs a reply in two copies (barito-utara-indirect, 11): it gets its number, and becomes the papers that it stays. */
@ApplicationScoped
public class SignReply {

    static final String TABLE = "reply_letter";

    private final ReplyFile file;
    private final Register register;
    private final PersonStore persons;
    private final UnitProfiles profiles;
    private final DataKeys dataKeys;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignReply(
            ReplyFile file,
            Register register,
            PersonStore persons,
            UnitProfiles profiles,
            DataKeys dataKeys,
            AuditLog auditLog,
            CurrentActor currentActor,
            Clock clock) {
        this.file = file;
        this.register = register;
        this.persons = persons;
        this.profiles = profiles;
        this.dataKeys = dataKeys;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Whose signature stands under it.
     *
     * @param name with degrees
     * @param title the office signed for, without Plt. or Plh.
     * @param acting in what capacity somebody signs for an absent official
     */
    public record Signatory(
            String name, String title, @Nullable Acting acting) {

        String fullTitle() {
            return acting == null ? title : acting.entry().indonesian() + " " + title;
        }

        /** Never shows a name. */
        @Override
        public String toString() {
            return "Signatory[…]";
        }
    }

    /**
     * Signs it.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code reply-letter.transition-forbidden} or {@code reply-letter.letterhead-missing} (409); {@code
     *     reply-letter.acting-required} (422)
     */
    @Transactional
    public ReplyLetter handle(UUID id, @Nullable String ifMatch, Signatory signatory) {
        requireCapacity(signatory);
        var held = file.held(id, ifMatch);
        var letter = held.letter();
        var complaint = held.complaint();
        ReplyFile.attempt(letter::requireSignable);
        var profile =
                profiles.of(complaint.unit()).orElseThrow(() -> new ProblemException(ReplyProblem.LETTERHEAD_MISSING));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var year = LocalDate.ofInstant(now, UnitZone.require(complaint.unit())).getYear();
        var place = register.next(complaint.unit(), Book.REPLY_LETTERS, year);
        var page = new ReplyPage(
                profile,
                ReplyLetter.numberText(complaint.unit(), year, place),
                now,
                addressee(complaint),
                letter.readText(new DataKeyCipher(file.key(complaint.id()))),
                signatory);
        ReplyFile.attempt(() -> letter.sign(complaint, year, place, papers(letter, page), now));
        return file.told("reply-letter.signed", held);
    }

    /** Chair and head of office sign; secretary and division head only for an absent one, and say so. */
    private void requireCapacity(Signatory signatory) {
        var caller = currentActor.get();
        if (signatory.acting() == null && !caller.hasRole(Roles.CHAIR) && !caller.hasRole(Roles.HEAD_OF_OFFICE)) {
            throw new ProblemException(ReplyProblem.ACTING_REQUIRED);
        }
    }

    /** Whoever told, by name: nobody else is named on it. */
    private String addressee(Complaint complaint) {
        var id = complaint.reporterPersonId().orElseThrow(() -> new ProblemException(ReplyProblem.NO_ADDRESSEE));
        var key = dataKeys.openAll(List.of(id)).get(id);
        var name = key == null
                ? null
                : persons.findById(id)
                        .read(PersonField.NAME, new DataKeyCipher(key))
                        .orElse(null);
        auditLog.record(new AuditLine(
                "person.disclosed", "person", id, List.of("name"), "case-handling", "public-service", id.toString()));
        return name == null ? "Saudara" : "Saudara " + name;
    }

    private Map<ReplyCopy, byte[]> papers(ReplyLetter letter, ReplyPage page) {
        var key = file.key(letter.complaintId());
        var papers = new EnumMap<ReplyCopy, byte[]>(ReplyCopy.class);
        for (var copy : ReplyCopy.values()) {
            var pdf = LetterPrinter.print(page.copy(copy));
            papers.put(copy, key.encryptBytes(TABLE, columnOf(copy), letter.id(), pdf));
        }
        return papers;
    }

    /** Where a copy is kept, which its seal is bound to. */
    static String columnOf(ReplyCopy copy) {
        return switch (copy) {
            case ORIGINAL -> "original";
            case ARCHIVE -> "archive_copy";
        };
    }
}
