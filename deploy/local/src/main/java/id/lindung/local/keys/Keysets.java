package id.lindung.local.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Makes the keys folder of one service: four Tink keysets as JSON, readable by their owner alone (files 0600, folder 0700).
 *
 * <ul>
 *   <li>{@code master.json}: AES-256-GCM, wraps the data key of each person or case
 *   <li>{@code fingerprint.json}: HMAC-SHA-256 PRF, keyed fingerprints and blind indexes
 *   <li>{@code log.json}: HMAC-SHA-256, lines and chain of the audit log
 *   <li>{@code signing.json}: Ed25519, roots of the audit log
 * </ul>
 *
 * <p>The keysets stand in clear: whoever can read the folder can read the data. It belongs on another disk than the database and
 * in another backup, because a backup that holds both protects nobody.
 */
public final class Keysets {
    private static final SequencedMap<String, Parameters> KEYSETS = parameters();

    private Keysets() {}

    /**
     * Makes the folder's keysets unless all of them are there already. A finished folder appears at once or not at all, so that a
     * crash never leaves half of one.
     *
     * @throws IncompleteKeysException when some keysets are there and others are missing: new ones would not fit the data
     * @throws UncheckedIOException when the folder cannot be read or written; the message names the path
     */
    public static void ensure(Path folder) {
        var missing = missingFrom(folder);
        if (missing.isEmpty()) {
            return;
        }
        if (missing.size() < KEYSETS.size()) {
            throw new IncompleteKeysException(folder, missing);
        }
        generate(folder);
    }

    /**
     * Makes new keysets in a folder that does not exist yet or is empty.
     *
     * @throws UncheckedIOException when the folder cannot be written or holds files already; the message names the path
     */
    public static void generate(Path folder) {
        var keysets = new LinkedHashMap<String, String>();
        KEYSETS.forEach((name, parameters) -> keysets.put(name, newKeyset(parameters)));
        try {
            PrivateFolder.create(folder.toAbsolutePath().normalize(), keysets);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the keys folder " + folder, e);
        }
    }

    private static List<String> missingFrom(Path folder) {
        return KEYSETS.keySet().stream()
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .toList();
    }

    private static String newKeyset(Parameters parameters) {
        try {
            var tink = RegistryConfiguration.get();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(parameters, tink), tink, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot make a keyset of " + parameters, e);
        }
    }

    private static SequencedMap<String, Parameters> parameters() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            MacConfig.register();
            SignatureConfig.register();
            var keysets = new LinkedHashMap<String, Parameters>();
            keysets.put("master.json", PredefinedAeadParameters.AES256_GCM);
            keysets.put("fingerprint.json", fingerprintParameters());
            keysets.put("log.json", PredefinedMacParameters.HMAC_SHA256_256BITTAG);
            keysets.put("signing.json", PredefinedSignatureParameters.ED25519);
            return keysets;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot be set up", e);
        }
    }

    private static HmacPrfParameters fingerprintParameters() throws GeneralSecurityException {
        return HmacPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
    }
}
