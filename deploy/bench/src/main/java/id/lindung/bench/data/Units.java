package id.lindung.bench.data;

import java.util.List;
import java.util.stream.Stream;

/** Units by code: regencies of provinces that there are, since a unit lives by its province's time. */
public final class Units {

    /** Kemendagri codes of provinces in all three time zones. */
    private static final List<String> PROVINCES = List.of(
            "62", "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "61",
            "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94");

    /** The highest number that a regency's code has. */
    private static final int REGENCIES = 99;

    private Units() {}

    /**
     * So many different codes, such as {@code 62.01}; the same ones for the same number.
     *
     * @param count at most as many as there are codes
     */
    public static List<String> of(int count) {
        var units = Stream.iterate(1, regency -> regency <= REGENCIES, regency -> regency + 1)
                .flatMap(regency -> PROVINCES.stream().map(province -> "%s.%02d".formatted(province, regency)))
                .limit(count)
                .toList();
        if (units.size() < count) {
            throw new IllegalArgumentException("There are no " + count + " codes");
        }
        return units;
    }
}
