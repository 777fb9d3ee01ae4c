package id.lindung.privacy.audit;

import id.lindung.messaging.DomainEvent;

/**
 * A signed root of a service's audit log. Once it is out, the lines up to {@code seq} cannot be changed, removed or cut off
 * without contradicting it, even by someone who holds the whole database.
 *
 * @param service the service whose log it is
 * @param seq number of the last seal it covers
 * @param chainHash that seal's chain hash, lower-case hex
 * @param signature Ed25519 over service, seq and chain hash, lower-case hex
 */
record AuditLogSealed(String service, long seq, String chainHash, String signature) implements DomainEvent {
    static final String TYPE = "audit-log.sealed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
