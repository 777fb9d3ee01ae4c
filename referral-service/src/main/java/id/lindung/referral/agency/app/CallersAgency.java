package id.lindung.referral.agency.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The agency of a partner who calls. */
@ApplicationScoped
public class CallersAgency {
    private final CurrentActor actor;

    CallersAgency(CurrentActor actor) {
        this.actor = actor;
    }

    /**
     * Its id in the unit's directory.
     *
     * @throws ProblemException {@code unit.required} or {@code agency.required} (403); {@code not-found} (404) where the
     *     token names no id, or not as the database writes it, which compares texts
     */
    public UUID id() {
        var caller = actor.get();
        caller.requireUnit();
        var claim = caller.requireAgency();
        try {
            var id = UUID.fromString(claim);
            if (id.toString().equals(claim)) {
                return id;
            }
        } catch (IllegalArgumentException noAgencyOfOurs) {
            // Answered below, like an id that is written otherwise.
        }
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }
}
