package id.lindung.privacy.audit;

import id.lindung.privacy.keys.CanonicalBytes;
import id.lindung.privacy.keys.ServiceKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;

/** Signs roots with the service's Ed25519 key, and tells its own from others. */
@ApplicationScoped
public class RootSignature {
    private final ServiceKeys keys;

    RootSignature(ServiceKeys keys) {
        this.keys = keys;
    }

    Hash sign(String service, long seq, Hash chainHash) {
        try {
            return Hash.of(keys.signer().sign(encode(service, seq, chainHash)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available", e);
        }
    }

    /** Whether this service signed the root just as it stands. */
    public boolean isGenuine(SignedRoot root) {
        try {
            var signature = new Hash(root.signature()).bytes();
            keys.verifier().verify(signature, encode(root.service(), root.seq(), new Hash(root.chainHash())));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] encode(String service, long seq, Hash chainHash) {
        return CanonicalBytes.of("lindung.audit-root.v1")
                .text(service)
                .number(seq)
                .bytes(chainHash.bytes())
                .toBytes();
    }
}
