package id.lindung.casework.sop.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What chooses the procedure of a new case file.
 *
 * @param channel code of the complaint's channel
 * @param violence codes of the kinds of violence; empty where nobody could ask yet
 * @param receivedOn day of receipt in the unit's time zone
 */
public record NewFile(
        String channel, boolean crisis, Set<String> violence, boolean domesticViolence, LocalDate receivedOn) {

    public NewFile {
        violence = Set.copyOf(violence);
    }
}
