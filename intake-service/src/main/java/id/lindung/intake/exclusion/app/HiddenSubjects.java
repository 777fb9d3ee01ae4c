package id.lindung.intake.exclusion.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.exclusion.store.Exclusions;
import id.lindung.privacy.SubjectVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whoever is shut out of a complaint reads no line of it, nor of anybody in it: a line would tell that there is one. */
@ApplicationScoped
class HiddenSubjects implements SubjectVisibility {

    private final Exclusions exclusions;
    private final CurrentActor currentActor;

    HiddenSubjects(Exclusions exclusions, CurrentActor currentActor) {
        this.exclusions = exclusions;
        this.currentActor = currentActor;
    }

    @Override
    public boolean hides(UUID subjectId) {
        var caller = currentActor.get().subject();
        return exclusions.shutOut(caller, subjectId)
                || !exclusions.hiddenFrom(caller, List.of(subjectId)).isEmpty();
    }
}
