package id.lindung.referral.agency.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outbox;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyDescription;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.agency.store.DirectoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an agency into the unit's directory. */
@ApplicationScoped
public class RegisterAgency {
    private final Agencies agencies;
    private final DirectoryLock directory;
    private final DirectoryRules rules;
    private final SafeHouseSeal seal;
    private final DirectoryTrail trail;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    RegisterAgency(
            Agencies agencies,
            DirectoryLock directory,
            DirectoryRules rules,
            SafeHouseSeal seal,
            DirectoryTrail trail,
            Idempotency idempotency,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.agencies = agencies;
        this.directory = directory;
        this.rules = rules;
        this.seal = seal;
        this.trail = trail;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param id chosen by the client, UUIDv7; null to have one made
     */
    public record Command(@Nullable UUID id, AgencyKind kind, AgencyDescription description) {}

    /**
     * What came of it.
     *
     * @param replayed whether an earlier request with this key did it
     */
    public record Registered(Agency agency, boolean replayed) {}

    /**
     * Registers the agency, once for the key.
     *
     * @throws ProblemException as in {@link DirectoryRules#permit} and {@link Idempotency#once};
     *     {@code agency.id-taken} (409)
     */
    @Transactional
    public Registered handle(IdempotencyKey key, Command command) {
        var outcome = idempotency.once(key, "registerAgency", command, () -> register(command));
        return new Registered(agencies.require(outcome.resourceId()), outcome.replayed());
    }

    private Created register(Command command) {
        var unit = actor.get().requireUnit();
        directory.hold(unit);
        var id = Objects.requireNonNullElseGet(command.id(), UuidCreator::getTimeOrderedEpoch);
        if (agencies.idTaken(id)) {
            throw new ProblemException(AgencyProblem.ID_TAKEN);
        }
        rules.permit(id, command.kind(), command.description());
        var sealed =
                command.kind().concealed() ? seal.seal(id, command.description().particulars()) : null;
        var agency = Agency.register(id, unit, command.kind(), command.description(), sealed, clock.instant());
        agencies.persist(agency);
        outbox.append(agency);
        trail.registered(agency);
        return Created.of(id);
    }
}
