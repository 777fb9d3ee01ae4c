package id.lindung.referral.outbound.app;

import id.lindung.identity.CurrentActor;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.referral.outbound.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the audit log keeps of referrals: who moved one, and who received which fields, what for and on which ground. */
@ApplicationScoped
public class ReferralTrail {
    private final AuditLog log;
    private final CurrentActor actor;

    ReferralTrail(AuditLog log, CurrentActor actor) {
        this.log = log;
        this.actor = actor;
    }

    /** Somebody moved it: {@code referral.sent}. */
    public void happened(String action, Referral referral) {
        log.record(new AuditLine(action, Referral.TYPE, referral.id(), List.of(), null, null, null));
    }

    /** The agency, or paper meant for it, received fields about the victim. */
    public void toldAgency(String action, Referral referral, List<String> fields, String purpose) {
        log.record(new AuditLine(
                action,
                Referral.TYPE,
                referral.id(),
                fields,
                purpose,
                referral.ground().code(),
                referral.agencyId().toString()));
    }

    /** One of the staff read what is sealed. */
    public void toldStaff(String action, UUID referral, List<String> fields, String purpose) {
        log.record(new AuditLine(
                action,
                Referral.TYPE,
                referral,
                fields,
                purpose,
                PUBLIC_SERVICE,
                actor.get().subject()));
    }

    /** UU 27/2022 art. 20(2)(e): a reading inside the centre rests on its public service. */
    private static final String PUBLIC_SERVICE = "public-service";
}
