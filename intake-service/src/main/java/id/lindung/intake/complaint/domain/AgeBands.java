package id.lindung.intake.complaint.domain;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Bands are told by where they begin, so that two never overlap and none leaves a gap. */
final class AgeBands {

    private static final String UNKNOWN = "unknown";

    private AgeBands() {}

    /** The last band that begins at or before the age; {@code inOrder} holds the unknown band last. */
    static <B> B pick(B[] inOrder, ToIntFunction<B> from, OptionalInt years, B unknown) {
        if (years.isEmpty()) {
            return unknown;
        }
        return Arrays.stream(inOrder)
                .filter(band -> !band.equals(unknown) && from.applyAsInt(band) <= years.getAsInt())
                .reduce(unknown, (younger, older) -> older);
    }

    static String indonesian(String code) {
        return code.equals(UNKNOWN) ? "Tidak diketahui" : code.replace('-', '–') + " tahun";
    }

    static String english(String code) {
        return code.equals(UNKNOWN) ? "Unknown" : code.replace('-', '–') + " years";
    }
}
