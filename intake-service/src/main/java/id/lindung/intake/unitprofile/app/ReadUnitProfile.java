package id.lindung.intake.unitprofile.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.unitprofile.domain.UnitProfile;
import id.lindung.intake.unitprofile.store.UnitProfiles;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads what the unit calls itself on paper. */
@ApplicationScoped
public class ReadUnitProfile {

    private final UnitProfiles profiles;
    private final CurrentActor currentActor;

    ReadUnitProfile(UnitProfiles profiles, CurrentActor currentActor) {
        this.profiles = profiles;
        this.currentActor = currentActor;
    }

    /**
     * The profile of the caller's unit.
     *
     * @throws ProblemException {@code not-found} (404) as long as nobody wrote one
     */
    @Transactional
    public UnitProfile handle() {
        return profiles.of(currentActor.get().requireUnit())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
