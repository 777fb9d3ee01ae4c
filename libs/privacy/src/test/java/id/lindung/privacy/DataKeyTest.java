package id.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataKeyTest {
    private static final UUID ROW = UUID.fromString("019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c21");
    private static final UUID OTHER_ROW = UUID.fromString("019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c22");

    private final DataKey key = aKey();

    @Test
    void aValueMovedToAnotherRowIsRefused() {
        assertRefused("person", "name", OTHER_ROW, aName());
    }

    @Test
    void aValueMovedToAnotherColumnIsRefused() {
        assertRefused("person", "nickname", ROW, aName());
    }

    @Test
    void aValueMovedToAnotherTableIsRefused() {
        assertRefused("reporter", "name", ROW, aName());
    }

    @Test
    void tableAndColumnCannotBeCutElsewhere() {
        // Given
        var cipher = key.encrypt("person", "name", ROW, "Sari");
        // When, Then
        assertRefused("personn", "ame", ROW, cipher);
        assertRefused("perso", "nname", ROW, cipher);
    }

    @Test
    void anAlteredValueIsRefused() {
        var cipher = aName();
        for (var index = 0; index < cipher.length; index++) {
            var altered = cipher.clone();
            altered[index] ^= 1;
            assertRefused("person", "name", ROW, altered);
        }
    }

    @Test
    void anotherPersonsKeyReadsNothing() {
        var cipher = aName();
        assertThatThrownBy(() -> aKey().decrypt("person", "name", ROW, cipher))
                .isInstanceOf(UndecipherableException.class);
    }

    @Test
    void theRefusalNamesThePlaceAndNoContent() {
        assertThatThrownBy(() -> key.decrypt("person", "name", OTHER_ROW, aName()))
                .hasMessageContaining("person.name")
                .hasMessageNotContaining("Sari")
                .hasNoCause();
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(aName()).isNotEqualTo(aName());
    }

    @Test
    void whatIsStoredShowsNothingOfTheText() {
        assertThat(new String(aName(), StandardCharsets.ISO_8859_1)).doesNotContain("Sari");
    }

    @Test
    void bytesComeBackAtTheirPlaceAndNowhereElse() {
        byte[] document = {0, 1, (byte) 0xFF, 'P', 'D', 'F'};
        var cipher = key.encryptBytes("letter", "document", ROW, document);

        assertThat(key.decryptBytes("letter", "document", ROW, cipher)).isEqualTo(document);
        assertThatThrownBy(() -> key.decryptBytes("letter", "document", OTHER_ROW, cipher))
                .isInstanceOf(UndecipherableException.class);
    }

    @Test
    void aTextComesBackAtItsPlace() {
        assertThat(key.decrypt("person", "name", ROW, aName())).isEqualTo("Sari Dewi ꦱꦫꦶ");
        assertThat(key.decrypt("person", "name", ROW, key.encrypt("person", "name", ROW, "")))
                .isEmpty();
    }

    private byte[] aName() {
        return key.encrypt("person", "name", ROW, "Sari Dewi ꦱꦫꦶ");
    }

    private void assertRefused(String table, String column, UUID row, byte[] cipher) {
        assertThatThrownBy(() -> key.decrypt(table, column, row, cipher)).isInstanceOf(UndecipherableException.class);
    }

    private static DataKey aKey() {
        try {
            return new DataKey(new AesGcmJce(Random.randBytes(32)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
