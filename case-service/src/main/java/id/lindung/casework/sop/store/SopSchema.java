package id.lindung.casework.sop.store;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Holds a document to a published schema, and says in our words what does not fit. */
final class SopSchema {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** Of a procedure. */
    static final SopSchema SOP = new SopSchema("contracts/sop/sop.schema.json");
    /** Of a unit's activations. */
    static final SopSchema ACTIVATION = new SopSchema("contracts/sop/sop-activation.schema.json");

    private final Schema schema;

    private SopSchema(String path) {
        schema = SCHEMAS.getSchema(new String(Resources.bytes(path), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    /** Everything that does not fit. */
    List<SopFault> misfits(JsonNode document) {
        return schema.validate(document).stream().map(SopSchema::fault).toList();
    }

    /** The part of the schema that says what may stand at this place of a document. */
    JsonNode of(String pointer) {
        var part = resolved(schema.getSchemaNode());
        for (var token : pointer.substring(1).split("/", -1)) {
            part = resolved(
                    part.has("items")
                            ? part.get("items")
                            : part.path("properties").path(token));
        }
        return part;
    }

    /** Whether something must stand at this place, wherever there is what it is a part of. */
    boolean wants(String pointer) {
        var cut = pointer.lastIndexOf('/');
        var whole = cut == 0 ? schema.getSchemaNode() : of(pointer.substring(0, cut));
        return StreamSupport.stream(whole.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(pointer.substring(cut + 1)));
    }

    /** What a reference stands for. */
    JsonNode resolved(JsonNode part) {
        var reference = part.path("$ref").asText();
        return reference.isEmpty() ? part : schema.getSchemaNode().at(reference.substring(1));
    }

    private static SopFault fault(Error misfit) {
        var pointer = misfit.getInstanceLocation().toString();
        return switch (misfit.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" ->
                SopFault.error(
                        SopFaultCode.KEY_UNKNOWN, pointer + "/" + escaped(misfit.getProperty()), misfit.getProperty());
            case "required", "dependentRequired" ->
                SopFault.error(SopFaultCode.KEY_MISSING, pointer, misfit.getProperty());
            case "type" ->
                SopFault.error(
                        SopFaultCode.VALUE_TYPE, pointer, misfit.getSchemaNode().asText());
            case "enum" -> SopFault.error(choice(misfit), pointer, choices(misfit));
            case "pattern" -> SopFault.error(form(misfit), pointer);
            case "format" -> SopFault.error(SopFaultCode.VALUE_DATE, pointer);
            case "minLength", "maxLength" -> SopFault.error(SopFaultCode.VALUE_LENGTH, pointer, longest(misfit));
            case "minimum" -> SopFault.error(SopFaultCode.VALUE_RANGE, pointer, limit(misfit));
            case "minItems", "minProperties" -> SopFault.error(SopFaultCode.VALUE_TOO_FEW, pointer, limit(misfit));
            case "maxItems", "maxProperties" -> SopFault.error(SopFaultCode.VALUE_TOO_MANY, pointer, limit(misfit));
            case "uniqueItems" -> SopFault.error(SopFaultCode.VALUE_TWICE, pointer);
            // What else a schema can ask for has no words of its own.
            default -> SopFault.error(SopFaultCode.VALUE_SHAPE, pointer, misfit.getKeyword());
        };
    }

    private static SopFaultCode choice(Error misfit) {
        var schema = misfit.getSchemaLocation().toString();
        if (schema.endsWith("/$defs/actor/enum")) {
            return SopFaultCode.ACTOR_UNKNOWN;
        }
        return schema.endsWith("/$defs/fact/enum") ? SopFaultCode.FACT_UNKNOWN : SopFaultCode.VALUE_CHOICE;
    }

    private static String choices(Error misfit) {
        return StreamSupport.stream(misfit.getSchemaNode().spliterator(), false)
                .map(JsonNode::asText)
                .collect(joining(", "));
    }

    private static SopFaultCode form(Error misfit) {
        return misfit.getSchemaNode().asText().startsWith("^P") ? SopFaultCode.VALUE_DURATION : SopFaultCode.VALUE_NAME;
    }

    // Texts are 1 to 300 characters, names up to 60.
    private static String longest(Error misfit) {
        return misfit.getKeyword().equals("maxLength") ? limit(misfit) : "300";
    }

    private static String limit(Error misfit) {
        return misfit.getSchemaNode().asText();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
