package id.lindung.referral.inbound.app;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.ProblemException;
import id.lindung.referral.inbound.domain.Content;
import id.lindung.referral.inbound.domain.InboundReferral;
import id.lindung.referral.inbound.store.InboundReferrals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands intake what a partner told, for registering it; a line on the log, committed before intake sees it. */
@ApplicationScoped
public class DiscloseContent {

    private static final List<String> FIELDS = List.of("reporter", "victims", "allegedPerpetrators", "incident");

    private final InboundReferrals referrals;
    private final ContentSeal seal;
    private final AuditLog auditLog;

    DiscloseContent(InboundReferrals referrals, ContentSeal seal, AuditLog auditLog) {
        this.referrals = referrals;
        this.seal = seal;
        this.auditLog = auditLog;
    }

    /** The referral and what it holds. */
    public record Disclosed(InboundReferral referral, Content content) {}

    /**
     * The content, as often as it is asked for before it is collected.
     *
     * @param unit whose referral it is; the caller is a service and has none
     * @throws ProblemException {@code not-found} (404), {@code inbound-referral.content-gone} (409)
     */
    public Disclosed handle(String unit, UUID id) {
        return Scopes.call(
                Scope.ofUnit(unit), () -> QuarkusTransaction.requiringNew().call(() -> disclose(id)));
    }

    private Disclosed disclose(UUID id) {
        var referral = referrals.require(id);
        var sealed = referral.content().orElseThrow(() -> new ProblemException(InboundProblem.CONTENT_GONE));
        auditLog.record(new AuditLine(
                "inbound-referral.content-disclosed",
                InboundReferral.TYPE,
                id,
                FIELDS,
                "registration",
                "public-service",
                "service:intake"));
        return new Disclosed(referral, seal.open(referral, sealed));
    }
}
