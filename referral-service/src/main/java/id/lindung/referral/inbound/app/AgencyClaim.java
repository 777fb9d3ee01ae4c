package id.lindung.referral.inbound.app;

import id.lindung.identity.Actor;
import id.lindung.problem.ProblemException;
import java.util.UUID;

/** The agency that a partner's token names, as an id of the directory. */
final class AgencyClaim {

    private AgencyClaim() {}

    /** @throws ProblemException {@code agency.required} or {@code inbound-referral.agency-unknown} (403) */
    static UUID of(Actor caller) {
        var claim = caller.requireAgency();
        try {
            var id = UUID.fromString(claim);
            // The database compares texts: an id in any other writing than its own would see and write nothing.
            if (id.toString().equals(claim)) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // Answered below, like an id that is written otherwise.
        }
        throw new ProblemException(InboundProblem.AGENCY_UNKNOWN);
    }
}
