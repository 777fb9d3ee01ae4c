package id.lindung.referral.casefile.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import id.lindung.referral.casefile.domain.ExclusionPolicy;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps whom a case excludes from everything about it. They are answered as if it were not there, and nobody tells them
 * that they are on the list.
 */
@ApplicationScoped
public class CaseFileWall {
    private final KnownCaseFiles files;
    private final CurrentActor actor;

    CaseFileWall(KnownCaseFiles files, CurrentActor actor) {
        this.files = files;
        this.actor = actor;
    }

    /**
     * Lets the caller on who is not excluded, nor of an excluded agency.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    public void requireAdmitted(UUID caseFile) {
        var caller = actor.get();
        if (files.excludesSubject(caseFile, caller.subject())
                || caller.agency().map(agency -> barred(caseFile, agency)).orElse(false)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Whether the case's exclusions keep this agency away. */
    public boolean bars(UUID caseFile, UUID agency) {
        var excluded = files.excludedAgencies(caseFile);
        return !excluded.isEmpty() && policy().bars(agency, excluded);
    }

    /** The agencies any of which, when a case excludes it, keeps this one away. */
    public Set<UUID> barring(UUID agency) {
        return policy().barring(agency);
    }

    private boolean barred(UUID caseFile, String agency) {
        try {
            return bars(caseFile, UUID.fromString(agency));
        } catch (IllegalArgumentException noAgencyOfOurs) {
            return true;
        }
    }

    private ExclusionPolicy policy() {
        return new ExclusionPolicy(files.directory());
    }
}
