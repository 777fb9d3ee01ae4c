package id.lindung.intake.unitprofile.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.CurrentActor;
import id.lindung.intake.UnitZone;
import id.lindung.intake.unitprofile.domain.Letterhead;
import id.lindung.intake.unitprofile.domain.UnitProfile;
import id.lindung.intake.unitprofile.store.UnitProfiles;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the unit calls itself on paper. */
@ApplicationScoped
public class WriteUnitProfile {

    private final UnitProfiles profiles;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    WriteUnitProfile(UnitProfiles profiles, Outbox outbox, AuditLog auditLog, CurrentActor currentActor, Clock clock) {
        this.profiles = profiles;
        this.outbox = outbox;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What was written, and whether it is the unit's first. */
    public record Written(UnitProfile profile, boolean first) {}

    /**
     * Puts the letterhead in place of the one that the caller saw, or writes the first.
     *
     * @param ifMatch the {@code If-Match} header; null for the first profile
     * @throws ProblemException {@code precondition.required} (428) or {@code precondition.failed} (412), {@code
     *     unit.unknown} (403)
     */
    @Transactional
    public Written handle(@Nullable String ifMatch, Letterhead letterhead) {
        var unit = currentActor.get().requireUnit();
        profiles.hold(unit);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var existing = profiles.of(unit);
        var profile = existing.orElseGet(() -> first(ifMatch, unit, letterhead, now));
        if (existing.isPresent()) {
            EntityTag.require(ifMatch, profile.version());
            profile.change(letterhead, now);
        }
        outbox.append(profile);
        auditLog.record(new AuditLine(
                "unit-profile.written", "unit-profile", profile.id(), List.of(), "administration", null, null));
        profiles.flush();
        return new Written(profile, existing.isEmpty());
    }

    private UnitProfile first(@Nullable String ifMatch, String unit, Letterhead letterhead, Instant now) {
        if (ifMatch != null) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
        var profile =
                UnitProfile.describe(UuidCreator.getTimeOrderedEpoch(), unit, UnitZone.require(unit), letterhead, now);
        profiles.persist(profile);
        return profile;
    }
}
