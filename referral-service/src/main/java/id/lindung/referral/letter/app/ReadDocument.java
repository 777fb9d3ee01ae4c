package id.lindung.referral.letter.app;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.store.Letters;
import id.lindung.referral.outbound.app.ReferralTrail;
import id.lindung.referral.outbound.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens signed letters; that somebody did stands on the log before the first byte leaves. */
@ApplicationScoped
public class ReadDocument {
    private static final List<String> TOLD = List.of("letter");
    private static final String OFFICE = "letter-handling";

    private final LetterAccess access;
    private final Letters letters;
    private final LetterSeal seal;
    private final ReferralTrail trail;

    ReadDocument(LetterAccess access, Letters letters, LetterSeal seal, ReferralTrail trail) {
        this.access = access;
        this.letters = letters;
        this.seal = seal;
        this.trail = trail;
    }

    /**
     * For one of the staff, to print or to file.
     *
     * @throws ProblemException {@code not-found} (404); {@code letter.not-signed} (409)
     */
    @Transactional
    public SignedDocument forStaff(UUID id) {
        var letter = access.one(id);
        var document = open(letter);
        trail.toldStaff("referral.letter-opened", letter.referralId(), TOLD, OFFICE);
        return document;
    }

    /**
     * For the agency it is addressed to; the caller has had the permit for it.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SignedDocument forAgency(Referral referral, UUID id, String purpose) {
        var letter = letters.require(id);
        if (!letter.referralId().equals(referral.id())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        var document = open(letter);
        trail.toldAgency("referral.letter-disclosed", referral, TOLD, purpose);
        return document;
    }

    private SignedDocument open(Letter letter) {
        return new SignedDocument(
                letter.number().orElseThrow(ReadDocument::notSigned),
                seal.document(letter).orElseThrow(ReadDocument::notSigned));
    }

    private static ProblemException notSigned() {
        return new ProblemException(LetterProblem.NOT_SIGNED);
    }
}
