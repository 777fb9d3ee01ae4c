package id.lindung.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.identity.Roles;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.privacy.audit.LineHash;
import id.lindung.privacy.audit.LineStore;
import id.lindung.privacy.audit.RecordedLine;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The audit and disclosure log: who did or received what, when, what for and on which ground. Lines can be added and read, never
 * changed or removed; each carries a keyed hash, and a sealer chains the hashes shortly after.
 *
 * <p>A line joins the caller's transaction: what is rolled back is not on record, and what is on record has happened. A disclosure
 * is recorded and <b>committed</b> before its first byte leaves.
 */
@ApplicationScoped
public class AuditLog {
    /** Actor and role of what no person asked for: consumers and scheduled work. */
    private static final String SYSTEM = "system";

    private final LineStore lines;
    private final LineHash hash;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditLog(LineStore lines, LineHash hash, CurrentActor currentActor, Clock clock) {
        this.lines = lines;
        this.hash = hash;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Adds a line for the caller at hand, in the unit of the transaction.
     *
     * @throws id.lindung.problem.ProblemException {@code unit.required} when neither a scope nor the caller names a unit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditLine line) {
        var actor = currentActor.find();
        var recorded = new RecordedLine(
                UuidCreator.getTimeOrderedEpoch(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                unit(),
                actor.map(Actor::subject).orElse(SYSTEM),
                actor.map(Actor::principalRole).orElse(SYSTEM),
                line.action(),
                line.subjectType(),
                line.subjectId(),
                line.fields(),
                line.purpose(),
                line.ground(),
                line.recipient(),
                traceId());
        lines.append(recorded, hash.of(recorded));
    }

    /** The unit that row-level security holds the transaction to. */
    private String unit() {
        return Scopes.current().orElseGet(() -> scopeOf(currentActor.get())).unit();
    }

    private static Scope scopeOf(Actor actor) {
        return actor.unit().isEmpty() && actor.hasRole(Roles.OPERATOR)
                ? Scope.installation()
                : Scope.ofUnit(actor.requireUnit());
    }

    private static @Nullable String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
