package id.lindung.referral.agency.app;

import id.lindung.identity.CurrentActor;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.DisclosureGround;
import id.lindung.referral.agency.domain.DisclosurePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the audit log keeps of the directory: who changed it, since a false phone number misleads whoever calls to
 * confirm a crisis referral; and who learned where a safe house is.
 */
@ApplicationScoped
class DirectoryTrail {
    private final AuditLog log;
    private final CurrentActor actor;

    DirectoryTrail(AuditLog log, CurrentActor actor) {
        this.log = log;
        this.actor = actor;
    }

    void registered(Agency agency) {
        log.record(happened("agency.registered", agency));
    }

    void changed(Agency agency) {
        log.record(happened("agency.changed", agency));
    }

    void retired(Agency agency) {
        log.record(happened("agency.retired", agency));
    }

    void disclosed(Agency safeHouse, List<String> fields, DisclosurePurpose purpose, DisclosureGround ground) {
        log.record(new AuditLine(
                "agency.address-disclosed",
                Agency.TYPE,
                safeHouse.id(),
                fields,
                purpose.code(),
                ground.code(),
                actor.get().subject()));
    }

    private static AuditLine happened(String action, Agency agency) {
        return new AuditLine(action, Agency.TYPE, agency.id(), List.of(), null, null, null);
    }
}
