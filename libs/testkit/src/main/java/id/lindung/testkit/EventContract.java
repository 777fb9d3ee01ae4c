package id.lindung.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The published events: {@code contracts/events/<producer>/<type>.schema.json} describes a whole envelope, and the example
 * beside it is one. Producers prove that what they send fits; consumers prove that they read the example.
 */
public final class EventContract {

    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private EventContract() {}

    /**
     * An event type as its producer publishes it.
     *
     * @param producer folder below {@code contracts/events}, such as {@code intake}
     * @param type such as {@code complaint.registered.v1}
     */
    public record Published(String producer, String type) {}

    /** All producers, in alphabetical order. */
    public static List<String> producers() {
        try (var folders = Files.list(ProjectFiles.contract("events"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All event types of a producer. */
    public static List<Published> publishedBy(String producer) {
        try (var files = Files.list(folder(producer))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> new Published(producer, name.substring(0, name.length() - SCHEMA.length())))
                    .sorted(java.util.Comparator.comparing(Published::type))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The producer's example: a whole envelope. */
    public static String example(String producer, String type) {
        return read(folder(producer).resolve(type + EXAMPLE));
    }

    /** Fails with every misfit when the envelope is not as published. */
    public static void assertFits(String producer, String type, String envelope) {
        var misfits = misfits(producer, type, envelope);
        if (!misfits.isEmpty()) {
            throw new AssertionError(producer + "'s " + type + " is not as published:\n  "
                    + String.join("\n  ", misfits) + "\n" + envelope);
        }
    }

    /** What in the envelope is not as published, each with its place; empty when all is. */
    public static List<String> misfits(String producer, String type, String envelope) {
        return schema(producer, type).validate(envelope, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema schema(String producer, String type) {
        return SCHEMAS.getSchema(read(folder(producer).resolve(type + SCHEMA)), InputFormat.JSON);
    }

    private static Path folder(String producer) {
        return ProjectFiles.contract("events").resolve(producer);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("No contract " + file, missing);
        }
    }
}
