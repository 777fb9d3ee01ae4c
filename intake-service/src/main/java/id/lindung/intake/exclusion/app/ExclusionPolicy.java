package id.lindung.intake.exclusion.app;

import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.intake.exclusion.store.Exclusions;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Whoever is the alleged perpetrator, or his kin, finds no complaint (rule of safety 2): the same answer as where there
 * is none, and nobody tells him that he is shut out.
 */
@ApplicationScoped
public class ExclusionPolicy {

    private final Exclusions exclusions;
    private final CurrentActor currentActor;

    ExclusionPolicy(Exclusions exclusions, CurrentActor currentActor) {
        this.exclusions = exclusions;
        this.currentActor = currentActor;
    }

    /**
     * Lets the caller go on who may know of the complaint.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    public void permit(UUID complaint) {
        if (hides(complaint)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Whether the caller may know nothing of the complaint. */
    public boolean hides(UUID complaint) {
        return currentActor
                .find()
                .map(Actor::subject)
                .filter(subject -> hides(complaint, subject))
                .isPresent();
    }

    /** Whether somebody else may know nothing of it. */
    public boolean hides(UUID complaint, String subject) {
        return exclusions.shutOut(subject, complaint);
    }
}
