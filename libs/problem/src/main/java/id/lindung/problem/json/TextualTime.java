package id.lindung.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Dates and times as RFC 3339 texts with a year of four digits; never as numbers. */
final class TextualTime<T> extends StdScalarDeserializer<T> {

    /** {@code 2026-11-22}. */
    static final TextualTime<LocalDate> DATE =
            new TextualTime<>(LocalDate.class, "2026-11-22".length(), LocalDate::parse);

    /** {@code 2026-11-22T08:00:00Z}, or with an offset. */
    static final TextualTime<Instant> INSTANT = new TextualTime<>(
            Instant.class,
            "2026-11-22T08:00:00.123456789+07:00".length(),
            text -> OffsetDateTime.parse(text).toInstant());

    private final int longest;
    private final transient Function<String, T> parse;

    private TextualTime(Class<T> type, int longest, Function<String, T> parse) {
        super(type);
        this.longest = longest;
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        var text = parser.getText();
        try {
            // Longer years have a sign, which ISO 8601 allows and databases do not.
            if (text.length() <= longest && !text.startsWith("+") && !text.startsWith("-")) {
                return parse.apply(text);
            }
        } catch (DateTimeException unreadable) {
            // Falls through: Jackson's own exception knows where in the body it happened.
        }
        return (T) context.handleWeirdStringValue(handledType(), text, "no RFC 3339 text");
    }
}
