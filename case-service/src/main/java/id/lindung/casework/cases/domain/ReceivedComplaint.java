package id.lindung.casework.cases.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case keeps of the complaint that it is opened from.
 *
 * @param unit Kemendagri code of the unit, {@code NN.NN}
 * @param receivedOn day of receipt in the unit's time zone
 * @param subdistrict Kemendagri code of the kecamatan, {@code NN.NN.NN}; null where unknown
 * @param victimCount 1 or more
 */
public record ReceivedComplaint(
        UUID id,
        String unit,
        LocalDate receivedOn,
        boolean crisis,
        @Nullable String subdistrict,
        int victimCount) {

    public ReceivedComplaint {
        if (victimCount < 1) {
            throw new IllegalArgumentException("A complaint names at least one victim");
        }
    }
}
