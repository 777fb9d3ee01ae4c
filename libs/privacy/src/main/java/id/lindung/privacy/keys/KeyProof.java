package id.lindung.privacy.keys;

import com.google.crypto.tink.subtle.Bytes;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Proves that a keyset is the one a database was written with, without telling anything about it.
 *
 * @param purpose what the keyset is for: primary key in the table {@code key_check}, and the file's name without {@code .json}
 */
record KeyProof(String purpose, Maker maker, Checker checker) {
    private static final byte[] PROBE =
            CanonicalBytes.of("lindung.key-check.v1").toBytes();
    private static final int FINGERPRINT_BYTES = 32;

    static List<KeyProof> of(ServiceKeys keys) {
        return List.of(
                new KeyProof(
                        "master",
                        () -> keys.master().encrypt(PROBE, PROBE),
                        proof -> keys.master().decrypt(proof, PROBE)),
                new KeyProof(
                        "fingerprint",
                        () -> keys.fingerprint().computePrimary(PROBE, FINGERPRINT_BYTES),
                        proof -> checkFingerprint(keys, proof)),
                new KeyProof(
                        "log",
                        () -> keys.log().computeMac(PROBE),
                        proof -> keys.log().verifyMac(proof, PROBE)),
                new KeyProof(
                        "signing",
                        () -> keys.signer().sign(PROBE),
                        proof -> keys.verifier().verify(proof, PROBE)));
    }

    byte[] make() {
        try {
            return maker.make();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset " + purpose + " cannot be used", e);
        }
    }

    /** Whether the proof was made by a key of this keyset, be it the one in use or an older one. */
    boolean isMadeByThisKeyset(byte[] proof) {
        try {
            checker.check(proof);
            return true;
        } catch (GeneralSecurityException otherKeyset) {
            return false;
        }
    }

    private static void checkFingerprint(ServiceKeys keys, byte[] proof) throws GeneralSecurityException {
        for (var prf : keys.fingerprint().getPrfs().values()) {
            if (Bytes.equal(prf.compute(PROBE, FINGERPRINT_BYTES), proof)) {
                return;
            }
        }
        throw new GeneralSecurityException("made by another keyset");
    }

    /** Makes a proof with the keyset's key in use. */
    interface Maker {
        byte[] make() throws GeneralSecurityException;
    }

    /** Throws when the proof is another keyset's. */
    interface Checker {
        void check(byte[] proof) throws GeneralSecurityException;
    }
}
