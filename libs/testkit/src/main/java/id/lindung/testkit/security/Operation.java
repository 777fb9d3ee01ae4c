package id.lindung.testkit.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One method on one path of a served API.
 *
 * @param method in upper case
 * @param template the path as in OpenAPI, with its parameters in braces
 * @param path the same with an id that nothing has in place of each parameter
 * @param body the schema of its JSON body; empty when it takes none
 */
public record Operation(String method, String template, String path, Optional<JsonNode> body) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final String JSON = "application/json";

    /** All operations of an OpenAPI document. */
    static List<Operation> of(JsonNode openApi) {
        var operations = new ArrayList<Operation>();
        openApi.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(of(openApi, path.getKey(), entry.getKey(), entry.getValue()));
                    }
                }));
        return operations;
    }

    private static Operation of(JsonNode openApi, String template, String method, JsonNode operation) {
        var schema = resolve(openApi, operation.path("requestBody"))
                .path("content")
                .path(JSON)
                .path("schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                template,
                template.replaceAll("\\{[^}]*}", NOBODY),
                schema.isMissingNode() ? Optional.empty() : Optional.of(resolve(openApi, schema)));
    }

    private static JsonNode resolve(JsonNode openApi, JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? openApi.at(reference.substring(1)) : node;
    }

    /** True when the list of public paths names this one; a line ending in {@code /*} names a path and all below it. */
    boolean isIn(List<String> publicPaths) {
        return publicPaths.stream()
                .anyMatch(line -> line.endsWith("/*")
                        ? (template + "/").startsWith(line.substring(0, line.length() - 1))
                        : template.equals(line));
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
