package id.lindung.intake.person.app;

import id.lindung.intake.person.domain.FieldCipher;
import id.lindung.privacy.DataKey;
import java.util.UUID;

/** Seals under a data key. */
public record DataKeyCipher(DataKey key) implements FieldCipher {

    @Override
    public byte[] seal(String table, String column, UUID row, String text) {
        return key.encrypt(table, column, row, text);
    }

    @Override
    public String open(String table, String column, UUID row, byte[] stored) {
        return key.decrypt(table, column, row, stored);
    }
}
