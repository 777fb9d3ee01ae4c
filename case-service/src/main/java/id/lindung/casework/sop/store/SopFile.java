package id.lindung.casework.sop.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.lindung.casework.sop.domain.SopCheck;
import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A definition with the hash of the file that it stands in.
 *
 * @param sha256 64 hexadecimal digits, of the file's bytes
 */
public record SopFile(SopDefinition definition, String sha256) {

    private static final ObjectMapper BOUND = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new JavaTimeModule())
            .build();

    /** Reads a procedure, strictly, and tells everything that is wrong with it at once. */
    public static SopReading read(byte[] bytes) {
        var document = YamlDocument.read(bytes);
        if (!document.isReadable()) {
            return SopReading.unsound(document, document.faults());
        }
        var faults = new ArrayList<>(document.faults());
        var misfits = SopSchema.SOP.misfits(document.root());
        faults.addAll(misfits);
        if (!misfits.isEmpty()) {
            faults.addAll(besides(document.root(), misfits));
            return SopReading.unsound(document, faults);
        }
        var definition = bound(document.root(), SopDefinition.class);
        faults.addAll(SopCheck.faultsOf(definition));
        return faults.stream().anyMatch(SopFault::isError)
                ? SopReading.unsound(document, faults)
                : SopReading.usable(document, faults, new SopFile(definition, sha256(bytes)));
    }

    // What does not hang together, as far as it can be judged beside what is misspelt.
    private static List<SopFault> besides(JsonNode document, List<SopFault> misfits) {
        return MendedDocument.of(SopSchema.SOP, document, misfits)
                .map(mended -> SopCheck.faultsOf(bound(mended.tree(), SopDefinition.class)).stream()
                        .filter(Unjudged.despite(mended.places()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Reads a shipped procedure.
     *
     * @param name the file's, {@code <sop>.v<N>.yaml} at its end
     * @throws UnsoundSopException with everything that is wrong
     */
    public static SopFile read(String name, byte[] bytes) {
        var file = read(bytes).orElseThrow(name);
        var expected = file.definition().id() + ".v" + file.definition().version() + ".yaml";
        if (!name.endsWith("/" + expected) && !name.equals(expected)) {
            throw new UnsoundSopException(
                    name,
                    List.of(SopFault.error(SopFaultCode.FILE_NAME, "/id", expected)
                            .words()
                            .en()));
        }
        return file;
    }

    /**
     * Reads a unit's activations, strictly.
     *
     * @throws UnsoundSopException with everything that is wrong
     */
    static ShippedActivation readActivation(String name, byte[] bytes) {
        var document = YamlDocument.read(bytes);
        var faults = new ArrayList<>(document.faults());
        if (document.isReadable()) {
            faults.addAll(SopSchema.ACTIVATION.misfits(document.root()));
        }
        if (!faults.isEmpty()) {
            SopReading.unsound(document, faults).orElseThrow(name);
        }
        return bound(document.root(), ShippedActivation.class);
    }

    /** Reads a file of the service's own. */
    static <T> T readOwn(byte[] bytes, Class<T> type) {
        return bound(YamlDocument.read(bytes).root(), type);
    }

    private static <T> T bound(JsonNode tree, Class<T> type) {
        try {
            return BOUND.treeToValue(tree, type);
        } catch (JsonProcessingException unfit) {
            throw new IllegalStateException(
                    "The published schema lets through what no " + type.getSimpleName() + " is: "
                            + unfit.getOriginalMessage(),
                    unfit);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
