package id.lindung.intake.person.domain;

import java.util.UUID;

/**
 * Seals texts under one owner's key. A sealed text opens only in the place it was sealed for, so that no row can be
 * given another's value.
 */
public interface FieldCipher {

    /** Seals a text for this place. */
    byte[] seal(String table, String column, UUID row, String text);

    /** Opens what was sealed for this place. */
    String open(String table, String column, UUID row, byte[] stored);
}
