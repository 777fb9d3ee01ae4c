package id.lindung.casework.cases.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case was opened; {@code contracts/events/case/case.opened.v1}.
 *
 * @param receivedOn day of the complaint's receipt in the unit's time zone
 * @param subdistrict Kemendagri code of the kecamatan; absent where unknown
 * @param victimCount 1 or more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseOpened(
        UUID complaintId,
        LocalDate receivedOn,
        boolean crisis,
        @Nullable String subdistrict,
        int victimCount) implements DomainEvent {

    @Override
    public String type() {
        return "case.opened.v1";
    }
}
