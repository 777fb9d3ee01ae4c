package id.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.privacy.keys.TestKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

class KeyedFingerprintTest {
    private static final byte[] NIK = "6211014505900001".getBytes(StandardCharsets.UTF_8);

    private final KeyedFingerprint fingerprint = new KeyedFingerprint(TestKeys.fresh());

    @Test
    void whoLacksTheKeyCannotGuessWhatItIsOf() throws NoSuchAlgorithmException {
        assertThat(fingerprint.of(NIK))
                .isNotEqualTo(MessageDigest.getInstance("SHA-256").digest(NIK))
                .isNotEqualTo(new KeyedFingerprint(TestKeys.fresh()).of(NIK));
    }

    @Test
    void theSameBytesHaveTheSameFingerprint() {
        assertThat(fingerprint.of(NIK)).hasSize(32).isEqualTo(fingerprint.of(NIK.clone()));
    }

    @Test
    void otherBytesHaveAnother() {
        assertThat(fingerprint.of(NIK)).isNotEqualTo(fingerprint.of(new byte[0]));
    }
}
