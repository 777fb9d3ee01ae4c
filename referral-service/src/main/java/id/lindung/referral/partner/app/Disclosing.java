package id.lindung.referral.partner.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import id.lindung.referral.disclosure.app.DisclosureProblem;
import id.lindung.referral.disclosure.app.Permits;
import id.lindung.referral.disclosure.app.Recipient;
import id.lindung.referral.disclosure.domain.Permit;
import id.lindung.referral.outbound.app.ReferralProblem;
import id.lindung.referral.outbound.app.ReferralRules;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.partner.domain.PartnerPurpose;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How anything about a victim comes before an agency's eyes: look whether the referral is open for it; have a permit from
 * case-service, for this one reading; fetch; then, in one transaction, look again, record what is shown and commit. Only then
 * the answer leaves. When any of these fails, nothing is shown.
 */
@ApplicationScoped
class Disclosing {
    private final PartnerReferrals partner;
    private final ReferralRules rules;
    private final KnownCaseFiles files;
    private final Permits permits;
    private final Clock clock;

    Disclosing(PartnerReferrals partner, ReferralRules rules, KnownCaseFiles files, Permits permits, Clock clock) {
        this.partner = partner;
        this.rules = rules;
        this.files = files;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * Discloses once.
     *
     * @param fetch asks other services, outside of any transaction
     * @param record writes on the log what is shown, and gives it back
     * @throws ProblemException {@code not-found} (404); {@code referral.dossier-closed} or
     *     {@code referral.agency-unavailable} (409); as in {@link Permits#obtain}
     */
    <F, A> A disclose(
            UUID id, PartnerPurpose purpose, Function<Recipient, F> fetch, BiFunction<Referral, F, A> record) {
        var recipient = QuarkusTransaction.requiringNew().call(() -> Recipient.of(open(id)));
        var permit = permits.obtain(recipient, purpose.code());
        var fetched = fetch.apply(recipient);
        return QuarkusTransaction.requiringNew().call(() -> {
            var referral = open(id);
            requireStillPermitted(permit);
            return record.apply(referral, fetched);
        });
    }

    private Referral open(UUID id) {
        var referral = partner.one(id);
        if (!referral.status().opensDossier() || files.closed(referral.caseFileId())) {
            throw new ProblemException(ReferralProblem.DOSSIER_CLOSED);
        }
        rules.requireAgencyStillFit(referral);
        return referral;
    }

    /** A permit that ran out while intake was slow covers nothing: she may have withdrawn meanwhile. */
    private void requireStillPermitted(Permit permit) {
        if (!permit.holdsAt(clock.instant())) {
            throw new ProblemException(DisclosureProblem.PERMIT_UNAVAILABLE);
        }
    }
}
