package id.lindung.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param body missing node where the answer had none
 */
record Answer(int status, JsonNode body, Optional<String> entityTag, boolean replayed) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body, of a success only. */
    JsonNode success() {
        if (!isSuccess()) {
            throw new AssertionError("expected a success, was " + status + " " + body);
        }
        return body;
    }
}
