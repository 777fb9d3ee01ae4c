package id.lindung.casework.sop.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.sop.domain.UnitProcedures;
import id.lindung.casework.sop.store.SopAssignments;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.identity.CurrentActor;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.EntityTag;
import id.lindung.problem.FieldError;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which procedures a unit walks from when on, and how it reads them. Case files that are
 * open keep their procedure, and go on under the rulings that take effect.
 */
@ApplicationScoped
public class AssignProcedures {

    private final SopCatalogue catalogue;
    private final SopAssignments assignments;
    private final SopRuns runs;
    private final CurrentActor actor;
    private final AuditLog audit;
    private final Clock clock;

    AssignProcedures(
            SopCatalogue catalogue,
            SopAssignments assignments,
            SopRuns runs,
            CurrentActor actor,
            AuditLog audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.assignments = assignments;
        this.runs = runs;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a unit walks.
     *
     * @param revision how often it has decided; 0 while it walks what is shipped for it
     */
    public record Assigned(long revision, UnitProcedures procedures) {}

    /**
     * What a unit once decided.
     *
     * @param revision from 1
     * @param decidedBy token subject
     */
    public record Decision(long revision, Instant decidedAt, String decidedBy, UnitProcedures procedures) {}

    /** What the caller's unit walks. */
    @Transactional
    public Assigned read() {
        var unit = actor.get().requireUnit();
        return assignments
                .latest(unit)
                .map(latest -> new Assigned(latest.revision(), latest.procedures()))
                .orElseGet(() -> new Assigned(0, catalogue.proceduresOf(unit)));
    }

    /** What the caller's unit has decided, the newest first; empty while it walks what is shipped for it. */
    @Transactional
    public Page<Decision> decisions(Optional<Cursor> cursor, int limit) {
        var newest = assignments.newest(actor.get().requireUnit(), cursor, limit + 1);
        return Page.of(newest, limit, SopAssignments.Decided::id)
                .map(decided -> new Decision(
                        decided.revision(), decided.decidedAt(), decided.decidedBy(), decided.procedures()));
    }

    /**
     * Puts a decision in place of the one that the caller saw; the earlier one stays on record.
     *
     * @throws ProblemException {@code precondition.required} (428) or {@code precondition.failed} (412);
     *     {@code sop-assignment.unknown} (422), naming what there is not
     */
    @Transactional
    public Assigned handle(@Nullable String ifMatch, UnitProcedures procedures) {
        var seen = read();
        EntityTag.require(ifMatch, seen.revision());
        requireKnown(procedures);
        var caller = actor.get();
        var unit = caller.requireUnit();
        var decided = new SopAssignments.Decided(
                UuidCreator.getTimeOrderedEpoch(), seen.revision() + 1, procedures, clock.instant(), caller.subject());
        if (!assignments.add(unit, decided)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
        runs.awaitRuling(clock.instant());
        audit.record(new AuditLine(
                "sop-assignment.decided",
                "sop-assignment",
                decided.id(),
                List.of("activations", "rulings"),
                null,
                null,
                null));
        return new Assigned(decided.revision(), procedures);
    }

    private void requireKnown(UnitProcedures procedures) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < procedures.activations().size(); i++) {
            var activation = procedures.activations().get(i);
            if (catalogue.find(activation.sop(), activation.version()).isEmpty()) {
                errors.add(FieldError.of("/activations/" + i, "sop.unknown"));
            }
        }
        for (int i = 0; i < procedures.rulings().size(); i++) {
            var ruling = procedures.rulings().get(i);
            if (catalogue
                    .find(ruling.sop(), ruling.version())
                    .filter(sop -> ruling.isReadingOf(sop.definition()))
                    .isEmpty()) {
                errors.add(FieldError.of("/rulings/" + i, "sop.reading-unknown"));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CatalogueProblem.ASSIGNMENT).withErrors(errors);
        }
    }
}
