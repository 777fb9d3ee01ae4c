package id.lindung.referral.disclosure.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.disclosure.app.IntakeClient.PersonsRequest;
import id.lindung.referral.disclosure.domain.DossierField;
import id.lindung.referral.disclosure.domain.PersonFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks intake for the fields of a victim that an agency may read. Intake decides once more, and records who received what.
 * Never to be called within a transaction.
 */
@ApplicationScoped
public class Persons {
    private static final Logger LOG = Logger.getLogger(Persons.class);
    private static final String LETTER = "referral-letter";
    private static final String COMPANION = "spiritual-companion-referral";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final IntakeClient intake;
    private final CurrentActor actor;

    Persons(@RestClient IntakeClient intake, CurrentActor actor) {
        this.intake = intake;
        this.actor = actor;
    }

    /**
     * The victim's fields.
     *
     * @param fields of which intake is asked for those that it keeps
     * @throws ProblemException {@code referral.person-withheld} (409), {@code referral.person-unavailable} (503)
     */
    public PersonFields disclose(Recipient recipient, Set<DossierField> fields) {
        var request = new PersonsRequest(
                purpose(recipient),
                List.of(recipient.victimPersonId()),
                fields.stream()
                        .filter(DossierField::personal)
                        .map(DossierField::code)
                        .sorted()
                        .toList(),
                recipient.unit(),
                recipient.agencyId().toString(),
                recipient.ground().code(),
                actor.get().subject());
        try {
            return intake.disclose(request).persons().stream()
                    .filter(person -> person.personId().equals(recipient.victimPersonId()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(DisclosureProblem.PERSON_WITHHELD))
                    .toFields()
                    .only(fields);
        } catch (WebApplicationException refused) {
            var status = refused.getResponse().getStatus();
            LOG.infof("No person for referral %s: intake answered %d", recipient.referralId(), status);
            throw new ProblemException(
                    status == NOT_FOUND || status == FORBIDDEN
                            ? DisclosureProblem.PERSON_WITHHELD
                            : DisclosureProblem.PERSON_UNAVAILABLE);
        } catch (ProblemException ours) {
            throw ours;
        } catch (RuntimeException away) {
            LOG.warnf(
                    "No person for referral %s: intake is away (%s)",
                    recipient.referralId(), away.getClass().getName());
            throw new ProblemException(DisclosureProblem.PERSON_UNAVAILABLE);
        }
    }

    private static String purpose(Recipient recipient) {
        return recipient.agencyKind() == AgencyKind.SPIRITUAL_COMPANION
                        || recipient.need() == ServiceOffered.RELIGIOUS_COMPANIONSHIP
                ? COMPANION
                : LETTER;
    }
}
