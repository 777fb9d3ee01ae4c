package id.lindung.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Texts as sent, and only texts: a number is none. Refuses NUL, which PostgreSQL cannot store, other control characters
 * except tab and line ends, and half a surrogate pair, which no encoding can carry.
 */
final class FitText extends StdScalarDeserializer<String> {

    FitText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!text.codePoints().allMatch(FitText::isFit)) {
            throw new UnfitTextException(parser);
        }
        return text;
    }

    private static boolean isFit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
