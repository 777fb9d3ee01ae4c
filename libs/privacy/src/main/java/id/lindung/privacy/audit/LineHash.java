package id.lindung.privacy.audit;

import id.lindung.privacy.keys.CanonicalBytes;
import id.lindung.privacy.keys.ServiceKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;

/**
 * The keyed hash of a line: HMAC-SHA-256 over all its columns. Without the log key, which is not in the database, nobody can make
 * the hash of a changed or invented line.
 */
@ApplicationScoped
public class LineHash {
    private final ServiceKeys keys;

    LineHash(ServiceKeys keys) {
        this.keys = keys;
    }

    /** The hash to store beside the line. */
    public Hash of(RecordedLine line) {
        try {
            return Hash.of(keys.log().computeMac(encode(line)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not available", e);
        }
    }

    /** Whether this service made the hash, of exactly this line. */
    public boolean matches(RecordedLine line, Hash hash) {
        try {
            keys.log().verifyMac(hash.bytes(), encode(line));
            return true;
        } catch (GeneralSecurityException otherLineOrKey) {
            return false;
        }
    }

    private static byte[] encode(RecordedLine line) {
        return CanonicalBytes.of("lindung.audit-line.v1")
                .uuid(line.id())
                .instant(line.at())
                .text(line.unit())
                .text(line.actor())
                .text(line.role())
                .text(line.action())
                .text(line.subjectType())
                .uuid(line.subjectId())
                .texts(line.fields())
                .text(line.purpose())
                .text(line.ground())
                .text(line.recipient())
                .text(line.traceId())
                .toBytes();
    }
}
