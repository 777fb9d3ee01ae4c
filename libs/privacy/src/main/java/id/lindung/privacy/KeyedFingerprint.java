package id.lindung.privacy;

import id.lindung.messaging.Fingerprint;
import id.lindung.privacy.keys.CanonicalBytes;
import id.lindung.privacy.keys.ServiceKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;

/**
 * HMAC-SHA-256 under the service's fingerprint key: tells whether two things are the same without telling what they are. An unkeyed
 * hash would not do, since anyone could hash every NIK or every likely request and compare.
 */
@ApplicationScoped
public class KeyedFingerprint implements Fingerprint {
    private static final int LENGTH = 32;

    private final ServiceKeys keys;

    KeyedFingerprint(ServiceKeys keys) {
        this.keys = keys;
    }

    /** Same bytes, same 32 bytes, as long as the key in use stays the same. */
    @Override
    public byte[] of(byte[] bytes) {
        try {
            var labelled =
                    CanonicalBytes.of("lindung.fingerprint.v1").bytes(bytes).toBytes();
            return keys.fingerprint().computePrimary(labelled, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not available", e);
        }
    }
}
