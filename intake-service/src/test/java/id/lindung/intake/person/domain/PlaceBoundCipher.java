package id.lindung.intake.person.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** No secret at all, but as strict about the place as the real one. */
public final class PlaceBoundCipher implements FieldCipher {

    @Override
    public byte[] seal(String table, String column, UUID row, String text) {
        return (place(table, column, row) + text).getBytes(UTF_8);
    }

    @Override
    public String open(String table, String column, UUID row, byte[] stored) {
        var text = new String(stored, UTF_8);
        var place = place(table, column, row);
        if (!text.startsWith(place)) {
            throw new IllegalStateException("sealed for another place");
        }
        return text.substring(place.length());
    }

    private static String place(String table, String column, UUID row) {
        return table + "|" + column + "|" + row + "|";
    }
}
