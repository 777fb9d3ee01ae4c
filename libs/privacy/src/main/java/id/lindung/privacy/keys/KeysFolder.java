package id.lindung.privacy.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The folder with a service's four keysets, Tink's JSON in clear: {@code master.json} (AEAD), {@code fingerprint.json} (PRF),
 * {@code log.json} (MAC), {@code signing.json} (Ed25519).
 */
public final class KeysFolder {
    private final Path folder;

    public KeysFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the four keysets.
     *
     * @throws KeysRefusedException naming the folder and the file that is missing, unreadable or no keyset of its kind
     */
    public ServiceKeys read() {
        registerPrimitives();
        var signing = keyset("signing.json");
        return new ServiceKeys(
                primitive("master.json", keyset("master.json"), Aead.class),
                primitive("fingerprint.json", keyset("fingerprint.json"), PrfSet.class),
                primitive("log.json", keyset("log.json"), Mac.class),
                primitive("signing.json", signing, PublicKeySign.class),
                primitive("signing.json", publicPart(signing), PublicKeyVerify.class));
    }

    private KeysetHandle keyset(String name) {
        try {
            var json = Files.readString(folder.resolve(name));
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw refused("cannot be read", name);
        } catch (GeneralSecurityException | RuntimeException e) {
            // The parser's own message may quote the file, which is the key.
            throw refused("is no keyset", name);
        }
    }

    private <P> P primitive(String name, KeysetHandle keyset, Class<P> kind) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw refused("is a keyset of another kind", name);
        }
    }

    private KeysetHandle publicPart(KeysetHandle signing) {
        try {
            return signing.getPublicKeysetHandle();
        } catch (GeneralSecurityException e) {
            throw refused("is a keyset of another kind", "signing.json");
        }
    }

    private KeysRefusedException refused(String why, String name) {
        return new KeysRefusedException("The keys folder %s cannot be used: %s %s.".formatted(folder, name, why));
    }

    private static void registerPrimitives() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            MacConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot be set up", e);
        }
    }
}
