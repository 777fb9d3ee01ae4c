package id.lindung.casework.sop.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import id.lindung.casework.sop.domain.SopCheck;
import id.lindung.casework.sop.domain.SopDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A definition with the hash of the file that it stands in.
 *
 * @param sha256 64 hexadecimal digits, of the file's bytes
 */
public record SopFile(SopDefinition definition, String sha256) {

    private static final String SOP_SCHEMA = "contracts/sop/sop.schema.json";
    private static final String ACTIVATION_SCHEMA = "contracts/sop/sop-activation.schema.json";

    private static final ObjectMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .addModule(new JavaTimeModule())
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /**
     * Reads a procedure, strictly.
     *
     * @param name the file's, {@code <sop>.v<N>.yaml} at its end
     * @throws UnsoundSopException with every fault that was found
     */
    public static SopFile read(String name, byte[] bytes) {
        var definition = bound(name, bytes, SOP_SCHEMA, SopDefinition.class);
        var faults = new java.util.ArrayList<>(SopCheck.faultsOf(definition));
        var expected = definition.id() + ".v" + definition.version() + ".yaml";
        if (!name.endsWith("/" + expected) && !name.equals(expected)) {
            faults.add("id, version: the file is not named " + expected);
        }
        if (!faults.isEmpty()) {
            throw new UnsoundSopException(name, faults);
        }
        return new SopFile(definition, sha256(bytes));
    }

    /**
     * Reads a unit's activations, strictly.
     *
     * @throws UnsoundSopException with every fault that was found
     */
    static UnitActivation readActivation(String name, byte[] bytes) {
        return bound(name, bytes, ACTIVATION_SCHEMA, UnitActivation.class);
    }

    /** Reads a file of the service's own. */
    static <T> T readOwn(byte[] bytes, Class<T> type) {
        try {
            return YAML.readValue(bytes, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T bound(String name, byte[] bytes, String schema, Class<T> type) {
        var tree = tree(name, bytes);
        var misfits = schema(schema).validate(tree.toString(), InputFormat.JSON).stream()
                .map(misfit -> misfit.getInstanceLocation() + ": " + misfit.getMessage())
                .sorted()
                .toList();
        if (!misfits.isEmpty()) {
            throw new UnsoundSopException(name, misfits);
        }
        try {
            return YAML.treeToValue(tree, type);
        } catch (JsonProcessingException unfit) {
            throw new UnsoundSopException(name, List.of(unfit.getOriginalMessage()));
        }
    }

    private static JsonNode tree(String name, byte[] bytes) {
        try {
            return YAML.readTree(bytes);
        } catch (JsonProcessingException broken) {
            throw new UnsoundSopException(name, List.of("no YAML: " + broken.getOriginalMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Schema schema(String path) {
        return SCHEMAS.getSchema(new String(Resources.bytes(path), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
