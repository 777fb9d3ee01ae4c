package id.lindung.privacy.audit;

import java.util.HexFormat;

/**
 * A keyed hash by value.
 *
 * @param hex lower case, as PostgreSQL shows a {@code bytea} behind its {@code \x}
 */
public record Hash(String hex) {
    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
