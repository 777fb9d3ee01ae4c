package id.lindung.referral.letter.app;

import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Outbox;
import id.lindung.problem.EntityTag;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import id.lindung.referral.disclosure.app.DisclosureProblem;
import id.lindung.referral.disclosure.app.Permits;
import id.lindung.referral.disclosure.app.Persons;
import id.lindung.referral.disclosure.app.Recipient;
import id.lindung.referral.disclosure.domain.CompanionPolicy;
import id.lindung.referral.disclosure.domain.DossierField;
import id.lindung.referral.disclosure.domain.DossierPolicy;
import id.lindung.referral.disclosure.domain.Permit;
import id.lindung.referral.disclosure.domain.PersonFields;
import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.domain.LetterNumber;
import id.lindung.referral.letter.domain.LetterStatus;
import id.lindung.referral.letter.domain.LetterText;
import id.lindung.referral.letter.domain.Letterhead;
import id.lindung.referral.letter.domain.Signatory;
import id.lindung.referral.letter.domain.SignatoryPolicy;
import id.lindung.referral.letter.store.Letters;
import id.lindung.referral.outbound.app.ReferralMoves;
import id.lindung.referral.outbound.app.ReferralRules;
import id.lindung.referral.outbound.app.ReferralTrail;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.store.Referrals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs a letter: it gets its number, and becomes the document that it stays. Her fields come from intake, and on the ground
 * of consent a permit from case-service, between two transactions; when either is away nothing is done, and no number is
 * spent.
 */
@ApplicationScoped
public class SignLetter {
    private static final String PURPOSE = "referral-letter";

    private final LetterAccess access;
    private final Letters letters;
    private final Referrals referrals;
    private final Agencies agencies;
    private final KnownCaseFiles files;
    private final ReferralRules rules;
    private final Permits permits;
    private final Persons persons;
    private final LetterSeal seal;
    private final LetterPdf pdf;
    private final ReferralTrail trail;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    SignLetter(
            LetterAccess access,
            Letters letters,
            Referrals referrals,
            Agencies agencies,
            KnownCaseFiles files,
            ReferralRules rules,
            Permits permits,
            Persons persons,
            LetterSeal seal,
            LetterPdf pdf,
            ReferralTrail trail,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.access = access;
        this.letters = letters;
        this.referrals = referrals;
        this.agencies = agencies;
        this.files = files;
        this.rules = rules;
        this.permits = permits;
        this.persons = persons;
        this.seal = seal;
        this.pdf = pdf;
        this.trail = trail;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param ifMatch the {@code If-Match} header
     * @param acting in what capacity somebody signs for an absent official
     */
    public record Command(
            UUID letter,
            @Nullable String ifMatch,
            Signatory signatory,
            @Nullable Acting acting) {}

    /**
     * Signs it.
     *
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code letter.transition-forbidden}, {@code referral.transition-forbidden},
     *     {@code referral.agency-unavailable}, {@code letter.letterhead-missing} or {@code letter.religion-differs} (409);
     *     {@code letter.signatory-refused} (403) or {@code letter.acting-required} (422); as in {@link Permits#obtain} and
     *     {@link Persons#disclose}
     */
    public Letter handle(Command command) {
        var recipient = QuarkusTransaction.requiringNew().call(() -> {
            var letter = signable(command);
            requireLetterhead(letter.unit());
            return Recipient.of(referrals.require(letter.referralId()));
        });
        var permit = permits.obtain(recipient, PURPOSE);
        var fields = DossierPolicy.letter(recipient.agencyKind(), recipient.need());
        var person = persons.disclose(recipient, fields);
        return QuarkusTransaction.requiringNew().call(() -> sign(command, permit, person));
    }

    private Letter signable(Command command) {
        var letter = access.one(command.letter());
        var referral = referrals.require(letter.referralId());
        requireSignatory(command.acting(), referral);
        EntityTag.require(command.ifMatch(), letter.version());
        LetterAccess.requireMove(letter, LetterStatus.SIGNED);
        ReferralMoves.attempt(() -> referral.requireMove(ReferralStatus.SIGNED));
        rules.requireAgencyStillFit(referral);
        return letter;
    }

    private void requireSignatory(@Nullable Acting acting, Referral referral) {
        var chairExcluded = files.find(referral.caseFileId())
                .map(file -> file.chairExcluded())
                .orElse(false);
        switch (SignatoryPolicy.judge(actor.get().roles(), acting, chairExcluded)) {
            case PERMITTED -> {}
            case ACTING_REQUIRED ->
                throw new ProblemException(LetterProblem.ACTING_REQUIRED)
                        .withErrors(List.of(FieldError.of("/acting", "required")));
            case REFUSED -> throw new ProblemException(LetterProblem.SIGNATORY_REFUSED);
        }
    }

    private Letterhead requireLetterhead(String unit) {
        return letters.letterhead(unit).orElseThrow(() -> new ProblemException(LetterProblem.LETTERHEAD_MISSING));
    }

    private Letter sign(Command command, Permit permit, PersonFields person) {
        var letter = signable(command);
        var referral = referrals.require(letter.referralId());
        var agency = agencies.require(referral.agencyId());
        if (!CompanionPolicy.permits(agency.religion(), Optional.ofNullable(person.religion()))) {
            throw new ProblemException(LetterProblem.RELIGION_DIFFERS);
        }
        var now = clock.instant();
        if (!permit.holdsAt(now)) {
            throw new ProblemException(DisclosureProblem.PERMIT_UNAVAILABLE);
        }
        var head = requireLetterhead(letter.unit());
        var year = now.atZone(head.zone()).getYear();
        var number = letters.nextNumber(letter.unit(), year);
        var document = render(letter, referral, agency, head, number, command, person, now);
        letter.sign(
                number,
                command.acting(),
                seal.sealSignatory(letter, command.signatory()),
                seal.sealDocument(letter, document),
                now);
        ReferralMoves.attempt(() -> referral.sign(letter.kind(), letter.id(), now));
        outbox.append(referral);
        var told = person.told().stream().map(DossierField::code).toList();
        trail.toldAgency("referral.letter-signed", referral, told, PURPOSE);
        return letter;
    }

    private byte[] render(
            Letter letter,
            Referral referral,
            Agency agency,
            Letterhead head,
            LetterNumber number,
            Command command,
            PersonFields person,
            Instant now) {
        var text = new LetterText(
                letter.kind(), referral.need(), referral.urgency(), referral.ground(), seal.note(letter));
        return pdf.render(new LetterPage(
                head,
                number,
                LetterText.date(now, head.zone()),
                now,
                LetterText.recipient(agency.kind(), agency.label()),
                text,
                text.entries(person),
                command.signatory(),
                Optional.ofNullable(command.acting())));
    }
}
