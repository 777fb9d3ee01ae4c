package id.lindung.privacy.audit.verify;

import id.lindung.privacy.audit.Hash;
import id.lindung.privacy.audit.Seal;
import id.lindung.privacy.audit.SealChain;
import java.util.Optional;

/** Walks the seals in their order and names each that was altered, is missing, or does not belong behind the one before. */
final class SealWalk {
    private final SealChain chain;
    private final Findings findings;

    private long seq;
    /** Empty while the seal before is missing or not genuine: nothing can be said about the link then. */
    private Optional<Hash> previous = Optional.of(SealChain.hashAfter(Optional.empty()));

    SealWalk(SealChain chain, Findings findings) {
        this.chain = chain;
        this.findings = findings;
    }

    /** The number of the seal last seen, 0 before the first. */
    long seq() {
        return seq;
    }

    /** Takes the next seal that is there; true when it is genuine. */
    boolean step(Seal seal) {
        lookForGap(seal);
        var genuine = chain.isGenuine(seal);
        if (!genuine) {
            findings.addSealed(FindingKind.ALTERED_SEAL, seal, "The seal's columns do not fit its chain hash.");
        } else if (previous.filter(hash -> !hash.equals(seal.previousHash())).isPresent()) {
            findings.addSealed(
                    FindingKind.BROKEN_CHAIN, seal, "The seal was made behind another one than stands before it.");
        }
        seq = seal.seq();
        previous = genuine ? Optional.of(seal.chainHash()) : Optional.empty();
        return genuine;
    }

    private void lookForGap(Seal seal) {
        var first = seq + 1;
        var last = seal.seq() - 1;
        if (first > last) {
            return;
        }
        previous = Optional.empty();
        var detail =
                first == last ? "Seal %d is gone.".formatted(first) : "Seals %d to %d are gone.".formatted(first, last);
        findings.add(FindingKind.MISSING_SEAL, null, first, detail);
    }
}
