package id.lindung.referral.partner.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.letter.app.ReadDocument;
import id.lindung.referral.letter.app.SignedDocument;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.store.Letters;
import id.lindung.referral.partner.domain.PartnerPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows an agency the letters addressed to it, under the rule of the dossier; that they exist, and their numbers, is no secret. */
@ApplicationScoped
public class DiscloseLetter {
    private final Disclosing disclosing;
    private final PartnerReferrals partner;
    private final Letters letters;
    private final ReadDocument read;

    DiscloseLetter(Disclosing disclosing, PartnerReferrals partner, Letters letters, ReadDocument read) {
        this.disclosing = disclosing;
        this.partner = partner;
        this.letters = letters;
        this.read = read;
    }

    /**
     * The document, as signed.
     *
     * @throws ProblemException as in {@link Disclosing#disclose}
     */
    public SignedDocument handle(UUID referral, UUID letter, PartnerPurpose purpose) {
        return disclosing.disclose(
                referral, purpose, recipient -> recipient, (open, _) -> read.forAgency(open, letter, purpose.code()));
    }

    /**
     * The signed letters of a referral; row-level security leaves drafts out.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    @Transactional
    public List<Letter> of(UUID referral) {
        partner.one(referral);
        return letters.of(referral);
    }
}
