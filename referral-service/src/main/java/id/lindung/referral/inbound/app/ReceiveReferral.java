package id.lindung.referral.inbound.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.identity.UnitZone;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyStatus;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.inbound.domain.Content;
import id.lindung.referral.inbound.domain.ContentRules;
import id.lindung.referral.inbound.domain.InboundReferral;
import id.lindung.referral.inbound.domain.InboundReferral.Sender;
import id.lindung.referral.inbound.domain.Urgency;
import id.lindung.referral.inbound.store.InboundReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Takes a partner's referral in: durable here before the answer, whether intake is there or not. It is kept sealed until
 * intake collects it.
 */
@ApplicationScoped
public class ReceiveReferral {

    /** Longest content, in bytes of UTF-8. */
    public static final int LONGEST = 64 * 1024;

    private static final int ALREADY_THERE = 200;

    private final InboundReferrals referrals;
    private final Agencies agencies;
    private final ContentSeal seal;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReceiveReferral(
            InboundReferrals referrals,
            Agencies agencies,
            ContentSeal seal,
            Idempotency idempotency,
            Outbox outbox,
            AuditLog auditLog,
            CurrentActor currentActor,
            Clock clock) {
        this.referrals = referrals;
        this.agencies = agencies;
        this.seal = seal;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What a partner pushes. */
    public record Push(String partnerNumber, Urgency urgency, Content content) {}

    /**
     * What came of it.
     *
     * @param status 201, or 200 when the number and the payload were known
     * @param replayed whether an earlier request with this key did it
     */
    public record Received(InboundReferral referral, int status, boolean replayed) {}

    /**
     * Takes the referral in, once for the key and once for the partner's number.
     *
     * @throws ProblemException {@code request.invalid} (400); {@code agency.required}, {@code unit.required} or {@code
     *     inbound-referral.agency-unknown} (403); {@code inbound-referral.number-taken} (409) when the number stands for
     *     another payload; {@code payload-too-large} (413); and those of {@link Idempotency#once}
     */
    @Transactional
    public Received handle(IdempotencyKey key, Push push) {
        var caller = currentActor.get();
        var unit = caller.requireUnit();
        check(push.content(), unit);
        var agency = activeAgency(caller);
        var outcome = idempotency.once(key, "pushInboundReferral", push, () -> receive(push, agency, unit));
        return new Received(referrals.require(outcome.resourceId()), outcome.status(), outcome.replayed());
    }

    private void check(Content content, String unit) {
        if (seal.length(content) > LONGEST) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        // A unit of no province has no calendar, and intake takes no complaint for it.
        var zone = UnitZone.of(unit).orElseThrow(() -> new ProblemException(InboundProblem.AGENCY_UNKNOWN));
        var faults = ContentRules.check(content, LocalDate.ofInstant(clock.instant(), zone));
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID).withErrors(faults);
        }
    }

    private UUID activeAgency(Actor caller) {
        return agencies.findByIdOptional(AgencyClaim.of(caller))
                .filter(agency -> agency.status() == AgencyStatus.ACTIVE)
                .map(Agency::id)
                .orElseThrow(() -> new ProblemException(InboundProblem.AGENCY_UNKNOWN));
    }

    private Created receive(Push push, UUID agency, String unit) {
        referrals.hold(agency, push.partnerNumber());
        var hash = seal.hash(push.urgency(), push.content());
        var known = referrals.numbered(agency, push.partnerNumber());
        if (known.isPresent()) {
            if (!known.get().hasPayload(hash)) {
                throw new ProblemException(InboundProblem.NUMBER_TAKEN);
            }
            return new Created(ALREADY_THERE, known.get().id());
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var referral = InboundReferral.receive(
                id,
                unit,
                new Sender(agency, push.partnerNumber()),
                push.urgency(),
                seal.seal(id, push.content(), hash),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        referrals.persist(referral);
        outbox.append(referral);
        auditLog.record(new AuditLine(
                "inbound-referral.received",
                InboundReferral.TYPE,
                id,
                List.of(),
                "referral",
                push.content().ground().code(),
                null));
        return Created.of(id);
    }
}
