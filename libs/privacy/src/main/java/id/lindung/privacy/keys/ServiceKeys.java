package id.lindung.privacy.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.prf.PrfSet;

/**
 * What one service can do with its keys. The keys themselves stay inside Tink. Each keyset may hold older keys beside the one in
 * use, so that a rotation still reads what was written before it.
 *
 * @param master wraps and unwraps data keys
 * @param fingerprint keyed fingerprints
 * @param log hashes the lines of the audit log and chains their seals
 * @param signer signs the log's roots
 * @param verifier tells whether a root is signed by this service
 */
public record ServiceKeys(Aead master, PrfSet fingerprint, Mac log, PublicKeySign signer, PublicKeyVerify verifier) {}
