package id.lindung.privacy.audit;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far this service's roots have come. There is one, and it belongs to the installation. */
@Entity
@Table(name = "audit_root")
class AuditRoot extends AggregateRoot {
    @Column(name = "sealed_through", nullable = false)
    private long sealedThrough;

    protected AuditRoot() {}

    AuditRoot(UUID id, String unit) {
        super(id, unit);
    }

    @Override
    public String aggregateType() {
        return "audit-log";
    }

    /** Covers the chain up to the seal, unless that is covered already. */
    void cover(Seal last, String service, RootSignature signature, Instant at) {
        if (last.seq() <= sealedThrough) {
            return;
        }
        sealedThrough = last.seq();
        var signed = signature.sign(service, last.seq(), last.chainHash());
        raise(new AuditLogSealed(service, last.seq(), last.chainHash().hex(), signed.hex()), at);
    }
}
