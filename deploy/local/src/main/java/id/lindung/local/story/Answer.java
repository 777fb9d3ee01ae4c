package id.lindung.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param request what was asked, such as {@code POST /v1/complaints}
 * @param body missing node where the answer had no JSON
 * @param content the body as it came, a character for each byte
 */
public record Answer(
        String request, int status, JsonNode body, String content, Optional<String> entityTag, boolean replayed) {

    /**
     * This very answer, when it has the status.
     *
     * @throws StoryStopped when it has another
     */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw StoryStopped.by(this, wanted);
        }
        return this;
    }

    /** Text under a JSON pointer; empty where there is none. */
    public String text(String pointer) {
        return body.at(pointer).asText("");
    }

    /** The {@code code} of a problem. */
    public String code() {
        return text("/code");
    }

    /** The version to send as {@code If-Match}. */
    public String version() {
        return entityTag.orElseThrow(() -> new IllegalStateException(request + " answered without an ETag"));
    }

    /** The body as it came. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The items of a page. */
    public List<JsonNode> items() {
        return List.copyOf(body.path("items").valueStream().toList());
    }
}
