package id.lindung.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The application's {@link ObjectMapper}, for requests: what is not understood is refused, nothing is guessed. Consumers
 * of events are to be tolerant instead and take a copy of it that ignores unknown properties.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** Longest text of any field, in characters; a field's own limit is mostly far less. */
    public static final int LONGEST_TEXT = 100_000;

    /**
     * Most names, values and brackets of a body: several times what the largest request of ours needs, and far from a list
     * of 100,000, which must not become objects before somebody counts it.
     */
    public static final long MOST_TOKENS = 20_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(LONGEST_TEXT)
            .maxNameLength(200)
            .maxNumberLength(40)
            .maxTokenCount(MOST_TOKENS)
            .build();

    @Override
    // Quarkus hands over the mapper it has built; these switches have no other way in.
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(LIMITS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .registerModule(new SimpleModule("lindung-strict")
                        .addDeserializer(String.class, new FitText())
                        .addDeserializer(LocalDate.class, TextualTime.DATE)
                        .addDeserializer(Instant.class, TextualTime.INSTANT));
    }

    /** Last, because Quarkus registers Jackson's own date readers late and the last reader of a type wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
