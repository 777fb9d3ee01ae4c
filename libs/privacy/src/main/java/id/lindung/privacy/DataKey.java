package id.lindung.privacy;

import com.google.crypto.tink.Aead;
import id.lindung.privacy.keys.CanonicalBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key of one person, case or complaint; encrypts single fields with AES-256-GCM under a fresh 96-bit nonce.
 *
 * <p>Every ciphertext is bound to its place: a value copied into another row, column or table does not decrypt there. Once the
 * key is destroyed, so is everything encrypted with it, in backups too. Instances live as long as the request at hand; they are
 * never kept, logged or sent.
 */
public final class DataKey {
    private final Aead cipher;

    DataKey(Aead cipher) {
        this.cipher = cipher;
    }

    /**
     * Encrypts a text for the one place where it will stand.
     *
     * @param table the table's name as in SQL
     * @param column the column's name as in SQL
     * @param row the primary key of the row that will hold the value
     * @return nonce, ciphertext and tag: the text's UTF-8 length plus 28 bytes
     */
    public byte[] encrypt(String table, String column, UUID row, String text) {
        return encryptBytes(table, column, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #encrypt}, for what is no text, such as a document of some pages. */
    public byte[] encryptBytes(String table, String column, UUID row, byte[] plain) {
        try {
            return cipher.encrypt(plain, place(table, column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /**
     * Reads a value at the place it was encrypted for.
     *
     * @throws UndecipherableException when the bytes were altered, moved from another place or written with another key
     */
    public String decrypt(String table, String column, UUID row, byte[] cipherText) {
        return new String(decryptBytes(table, column, row, cipherText), StandardCharsets.UTF_8);
    }

    /** As {@link #decrypt}, for what is no text. */
    public byte[] decryptBytes(String table, String column, UUID row, byte[] cipherText) {
        try {
            return cipher.decrypt(cipherText, place(table, column, row));
        } catch (GeneralSecurityException e) {
            throw new UndecipherableException("%s.%s of row %s".formatted(table, column, row));
        }
    }

    private static byte[] place(String table, String column, UUID row) {
        return CanonicalBytes.of("lindung.field.v1")
                .text(table)
                .text(column)
                .uuid(row)
                .toBytes();
    }
}
