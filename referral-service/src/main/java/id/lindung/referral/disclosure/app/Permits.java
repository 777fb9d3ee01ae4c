package id.lindung.referral.disclosure.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.disclosure.app.CaseClient.PermitRequest;
import id.lindung.referral.disclosure.domain.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks case-service whether the victim's consent covers a disclosure, each time anew: after a withdrawal has committed no
 * permit is issued. No answer is a refusal. An emergency asks nobody. Never to be called within a transaction.
 */
@ApplicationScoped
public class Permits {
    private static final Logger LOG = Logger.getLogger(Permits.class);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final CaseClient cases;

    Permits(@RestClient CaseClient cases) {
        this.cases = cases;
    }

    /**
     * Leave for one disclosure.
     *
     * @param purpose what for, as a code
     * @throws ProblemException {@code referral.consent-not-in-force} (403), {@code referral.permit-unavailable} (503)
     */
    public Permit obtain(Recipient recipient, String purpose) {
        return switch (recipient.ground()) {
            case EMERGENCY -> Permit.ofEmergency();
            case CONSENT -> ask(recipient, purpose);
        };
    }

    private Permit ask(Recipient recipient, String purpose) {
        var request = new PermitRequest(
                recipient.unit(), recipient.caseFileId(), recipient.referralId(), recipient.agencyId(), purpose);
        try {
            var answer = cases.issue(request);
            if (answer == null || answer.id() == null || answer.expiresAt() == null) {
                throw new ProblemException(DisclosureProblem.PERMIT_UNAVAILABLE);
            }
            return new Permit(answer.id(), answer.expiresAt());
        } catch (WebApplicationException refused) {
            var status = refused.getResponse().getStatus();
            LOG.infof("No permit for referral %s: case answered %d", recipient.referralId(), status);
            throw new ProblemException(
                    status == FORBIDDEN || status == NOT_FOUND
                            ? DisclosureProblem.CONSENT_NOT_IN_FORCE
                            : DisclosureProblem.PERMIT_UNAVAILABLE);
        } catch (ProblemException ours) {
            throw ours;
        } catch (RuntimeException away) {
            LOG.warnf(
                    "No permit for referral %s: case is away (%s)",
                    recipient.referralId(), away.getClass().getName());
            throw new ProblemException(DisclosureProblem.PERMIT_UNAVAILABLE);
        }
    }
}
