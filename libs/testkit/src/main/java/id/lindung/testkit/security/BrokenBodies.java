package id.lindung.testkit.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that no endpoint may accept. */
final class BrokenBodies {

    private static final int TEN_MIB = 10 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private BrokenBodies() {}

    /** Broken bodies for an endpoint that takes this schema, each by what is wrong with it. */
    static Map<String, byte[]> of(JsonNode schema) {
        var bodies = new LinkedHashMap<String, byte[]>();
        bodies.put("nothing", new byte[0]);
        bodies.put("half an object", bytes("{\"a\":"));
        bodies.put("no JSON", bytes("<a/>"));
        bodies.put("text that is not UTF-8", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        bodies.put("null", bytes("null"));
        bodies.put("a list", bytes("[]"));
        bodies.put("a text", bytes("\"text\""));
        bodies.put("a number", bytes("1e400"));
        bodies.put("an unknown field", bytes("{\"fieldThatNobodyKnows\":1}"));
        bodies.put("the same field twice", bytes("{\"a\":1,\"a\":2}"));
        bodies.put("depth", bytes("[".repeat(5_000)));
        bodies.put("10 MiB", tenMebibytes());
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            bodies.put(
                    "an object as " + name,
                    bytes(JSON.createObjectNode()
                            .set(name, JSON.createObjectNode().put("fieldThatNobodyKnows", true))
                            .toString()));
            bodies.put(
                    "a nested list as " + name,
                    bytes(JSON.createObjectNode()
                            .set(
                                    name,
                                    JSON.createArrayNode()
                                            .add(JSON.createArrayNode().add(1)))
                            .toString()));
            if (property.getValue().path("type").toString().contains("array")) {
                bodies.put(
                        "a list of 100,000 as " + name,
                        bytes("{\"" + name + "\":[" + "null,".repeat(99_999) + "null]}"));
            }
            bodies.put(
                    "an endless text as " + name,
                    bytes(JSON.createObjectNode().put(name, "x".repeat(200_000)).toString()));
        });
        return bodies;
    }

    private static byte[] tenMebibytes() {
        var body = new byte[TEN_MIB];
        Arrays.fill(body, (byte) ' ');
        var start = bytes("{\"fieldThatNobodyKnows\":\"");
        System.arraycopy(start, 0, body, 0, start.length);
        body[TEN_MIB - 2] = '"';
        body[TEN_MIB - 1] = '}';
        return body;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
