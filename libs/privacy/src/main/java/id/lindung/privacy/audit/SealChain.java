package id.lindung.privacy.audit;

import id.lindung.privacy.keys.CanonicalBytes;
import id.lindung.privacy.keys.ServiceKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Chains seals. The chain hash is keyed, unlike in most logs of this kind: whoever rewrites the database cannot chain it anew.
 * Each seal repeats its predecessor's hash, so that one damaged seal does not put all later ones in doubt.
 */
@ApplicationScoped
public class SealChain {
    private static final Hash START = new Hash("");

    private final ServiceKeys keys;

    SealChain(ServiceKeys keys) {
        this.keys = keys;
    }

    /** Seals the lines in their order behind the last seal. */
    List<Seal> extend(Optional<Seal> last, List<UnsealedLine> lines) {
        var seals = new ArrayList<Seal>(lines.size());
        var seq = last.map(Seal::seq).orElse(0L);
        var previous = hashAfter(last);
        for (var line : lines) {
            seq++;
            var chained = mac(seq, line.id(), line.unit(), line.hash(), previous);
            seals.add(new Seal(seq, line.id(), line.unit(), line.hash(), previous, chained));
            previous = chained;
        }
        return seals;
    }

    /** What the seal behind this one must name as its predecessor's hash. */
    public static Hash hashAfter(Optional<Seal> seal) {
        return seal.map(Seal::chainHash).orElse(START);
    }

    /** Whether this service made the seal just as it stands. */
    public boolean isGenuine(Seal seal) {
        try {
            keys.log().verifyMac(seal.chainHash().bytes(), encode(seal));
            return true;
        } catch (GeneralSecurityException otherSealOrKey) {
            return false;
        }
    }

    private Hash mac(long seq, UUID lineId, String unit, Hash lineHash, Hash previous) {
        try {
            var unchained = new Seal(seq, lineId, unit, lineHash, previous, START);
            return Hash.of(keys.log().computeMac(encode(unchained)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not available", e);
        }
    }

    private static byte[] encode(Seal seal) {
        return CanonicalBytes.of("lindung.audit-seal.v1")
                .number(seal.seq())
                .uuid(seal.lineId())
                .text(seal.unit())
                .bytes(seal.lineHash().bytes())
                .bytes(seal.previousHash().bytes())
                .toBytes();
    }
}
