package id.lindung.identity;

import java.time.ZoneId;
import java.util.Optional;

/** Wall-clock time of a unit: the province of its code lies in WIB, WITA or WIT (Keppres 41/1987). */
public final class UnitZone {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    private UnitZone() {}

    /**
     * The zone of a unit.
     *
     * @param unit Kemendagri region code such as {@code 62.11}
     * @return empty when no province bears the code
     */
    public static Optional<ZoneId> of(String unit) {
        return switch (unit.substring(0, 2)) {
            case "11", "12", "13", "14", "15", "16", "17", "18", "19", "21" -> Optional.of(WIB);
            case "31", "32", "33", "34", "35", "36", "61", "62" -> Optional.of(WIB);
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> Optional.of(WITA);
            case "81", "82", "91", "92", "93", "94", "95", "96" -> Optional.of(WIT);
            default -> Optional.empty();
        };
    }
}
