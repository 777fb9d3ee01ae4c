package id.lindung.system.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/**
 * A complaint as a client tells it.
 *
 * @param id brought by the client, so that it is known even where no answer ever came
 * @param request the body to post
 */
public record ToldComplaint(UUID id, String unit, boolean crisis, List<ToldVictim> victims, JsonNode request) {

    /** The key under which it is posted, however often. */
    public String idempotencyKey() {
        return "ledger-" + id;
    }
}
