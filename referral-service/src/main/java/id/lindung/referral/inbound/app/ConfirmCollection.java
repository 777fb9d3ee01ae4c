package id.lindung.referral.inbound.app;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.ProblemException;
import id.lindung.referral.inbound.domain.IllegalMove;
import id.lindung.referral.inbound.domain.InboundReferral;
import id.lindung.referral.inbound.store.InboundReferrals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Lets the copy go once intake has registered it: content and key, in the transaction that says so. */
@ApplicationScoped
public class ConfirmCollection {

    private final InboundReferrals referrals;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final Clock clock;

    ConfirmCollection(InboundReferrals referrals, Outbox outbox, AuditLog auditLog, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /**
     * The referral is collected by this complaint; said again it changes nothing.
     *
     * @param unit whose referral it is; the caller is a service and has none
     * @throws ProblemException {@code not-found} (404), {@code inbound-referral.collected-otherwise} (409)
     */
    public InboundReferral handle(String unit, UUID id, UUID complaintId) {
        return Scopes.call(
                Scope.ofUnit(unit), () -> QuarkusTransaction.requiringNew().call(() -> confirm(id, complaintId)));
    }

    private InboundReferral confirm(UUID id, UUID complaintId) {
        var referral = referrals.requireLocked(id);
        if (collect(referral, complaintId)) {
            outbox.append(referral);
            referrals.destroyKey(referral);
            auditLog.record(new AuditLine(
                    "inbound-referral.collected", InboundReferral.TYPE, id, List.of(), "registration", null, null));
        }
        return referral;
    }

    private boolean collect(InboundReferral referral, UUID complaintId) {
        try {
            return referral.collect(complaintId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (IllegalMove otherwise) {
            throw new ProblemException(InboundProblem.COLLECTED_OTHERWISE);
        }
    }
}
