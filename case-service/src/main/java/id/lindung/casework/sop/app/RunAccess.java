package id.lindung.casework.sop.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.ChairPolicy;
import id.lindung.casework.sop.domain.SopActor;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.domain.StepDefinition;
import id.lindung.casework.sop.store.FollowedReferrals;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one way to a run for whoever calls: through the case file, so that who may not know of the file finds no run. */
@ApplicationScoped
class RunAccess {

    private final CaseFileAccess caseFiles;
    private final SopRuns runs;
    private final SopCatalogue catalogue;
    private final FollowedReferrals referrals;
    private final CurrentActor actor;
    private final Clock clock;

    RunAccess(
            CaseFileAccess caseFiles,
            SopRuns runs,
            SopCatalogue catalogue,
            FollowedReferrals referrals,
            CurrentActor actor,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.runs = runs;
        this.catalogue = catalogue;
        this.referrals = referrals;
        this.actor = actor;
        this.clock = clock;
    }

    /** The run, to read. */
    SopRun require(UUID caseFileId) {
        caseFiles.require(caseFileId);
        return runs.of(caseFileId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The run, to change: its row held, and seen by the caller as it is. */
    SopRun requireHeld(UUID caseFileId, @Nullable String ifMatch) {
        caseFiles.require(caseFileId);
        var run = runs.hold(caseFileId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        EntityTag.require(ifMatch, run.version());
        return run;
    }

    /** The run as it is shown. */
    RunReading reading(SopRun run) {
        return new RunReading(run, catalogue.of(run).definition(), referrals.of(run.caseFileId()), clock.instant());
    }

    /**
     * Passes for whoever has a part in the step, or one of these roles.
     *
     * @throws ProblemException {@code sop-run.not-yours} (403)
     */
    void requirePart(SopRun run, StepDefinition step, String... others) {
        var caller = actor.get();
        for (var other : others) {
            if (caller.hasRole(other)) {
                return;
            }
        }
        var permitted = step.actors().perform().contains(SopActor.CHAIR)
                ? ChairPolicy.permits(caller.roles(), caseFiles.chairExcluded(fileOf(run)))
                : step.actors().roles().stream().anyMatch(caller::hasRole);
        if (!permitted) {
            throw new ProblemException(SopProblem.NOT_YOURS);
        }
    }

    private CaseFile fileOf(SopRun run) {
        return caseFiles.require(run.caseFileId());
    }
}
