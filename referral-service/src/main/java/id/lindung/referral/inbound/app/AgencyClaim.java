package id.lindung.referral.inbound.app;

import id.lindung.identity.Actor;
import id.lindung.problem.ProblemException;
import java.util.UUID;

/** The agency that a partner's token names, as an id of the directory. */
final class AgencyClaim {

    private AgencyClaim() {}

    /** @throws ProblemException {@code agency.required} or {@code inbound-referral.agency-unknown} (403) */
    static UUID of(Actor caller) {
        try {
            return UUID.fromString(caller.requireAgency());
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(InboundProblem.AGENCY_UNKNOWN);
        }
    }
}
