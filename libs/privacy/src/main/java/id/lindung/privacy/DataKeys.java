package id.lindung.privacy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import id.lindung.privacy.keys.CanonicalBytes;
import id.lindung.privacy.keys.ServiceKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps one data key for each person, case or complaint, wrapped by the service's master key, in the table {@code data_key} of
 * the service's own database. A transaction sees the keys of its own unit only.
 *
 * <p>A wrapped key is bound to its owner: copied into another owner's row it does not open. Keys are raw AES-256 keys rather than
 * Tink keysets: unwrapping costs one AES-GCM call, and a page of fifty people one query.
 */
@ApplicationScoped
public class DataKeys {
    private static final byte AES_256_GCM = 1;
    private static final int KEY_BYTES = 32;

    private final ServiceKeys keys;
    private final DataKeyStore store;
    private final Clock clock;

    DataKeys(ServiceKeys keys, DataKeyStore store, Clock clock) {
        this.keys = keys;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes and stores the owner's key, in the unit of the transaction.
     *
     * @throws DataKeyExistsException when the owner has a key already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DataKey create(UUID owner) {
        var raw = Random.randBytes(KEY_BYTES);
        store.insert(owner, wrap(owner, raw), clock.instant());
        return dataKey(raw);
    }

    /**
     * The owner's key.
     *
     * @throws NoDataKeyException when there is none in this unit: never made, or destroyed because the owner was erased
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DataKey open(UUID owner) {
        var key = openAll(List.of(owner)).get(owner);
        if (key == null) {
            throw new NoDataKeyException(owner);
        }
        return key;
    }

    /** The keys of several owners with one query; an owner without a key in this unit is absent from the answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, DataKey> openAll(Collection<UUID> owners) {
        var opened = new HashMap<UUID, DataKey>();
        store.find(owners).forEach((owner, wrapped) -> opened.put(owner, dataKey(unwrap(owner, wrapped))));
        return opened;
    }

    private byte[] wrap(UUID owner, byte[] raw) {
        var tagged = new byte[1 + KEY_BYTES];
        tagged[0] = AES_256_GCM;
        System.arraycopy(raw, 0, tagged, 1, KEY_BYTES);
        try {
            return keys.master().encrypt(tagged, ownership(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot wrap", e);
        } finally {
            Arrays.fill(tagged, (byte) 0);
        }
    }

    private byte[] unwrap(UUID owner, byte[] wrapped) {
        try {
            var tagged = keys.master().decrypt(wrapped, ownership(owner));
            if (tagged.length != 1 + KEY_BYTES || tagged[0] != AES_256_GCM) {
                throw new UndecipherableException("data_key of owner " + owner);
            }
            return Arrays.copyOfRange(tagged, 1, tagged.length);
        } catch (GeneralSecurityException e) {
            throw new UndecipherableException("data_key of owner " + owner);
        }
    }

    private static DataKey dataKey(byte[] raw) {
        try {
            return new DataKey(new AesGcmJce(raw));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    private static byte[] ownership(UUID owner) {
        return CanonicalBytes.of("lindung.data-key.v1").uuid(owner).toBytes();
    }
}
