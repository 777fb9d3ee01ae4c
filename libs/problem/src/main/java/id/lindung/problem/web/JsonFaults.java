package id.lindung.problem.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.problem.json.StrictJson;
import id.lindung.problem.json.UnfitTextException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Jackson found wrong with a body, as a problem with a pointer. */
final class JsonFaults {

    private JsonFaults() {}

    static ProblemException problem(JacksonException fault) {
        if (hasTooManyParts(fault)) {
            return new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        if (!(fault instanceof JsonMappingException mapping)) {
            return new ProblemException(CommonProblem.REQUEST_MALFORMED);
        }
        var pointer = Pointers.of(mapping.getPath());
        var code = code(mapping);
        return code == null
                ? new ProblemException(CommonProblem.REQUEST_MALFORMED)
                : new ProblemException(CommonProblem.REQUEST_INVALID)
                        .withErrors(List.of(FieldError.of(pointer, code, StrictJson.LONGEST_TEXT)));
    }

    /** A short body that holds a list without end. */
    private static boolean hasTooManyParts(JacksonException fault) {
        return Stream.of(fault, fault.getCause())
                .anyMatch(cause -> cause instanceof StreamConstraintsException
                        && String.valueOf(cause.getMessage()).startsWith("Token count"));
    }

    /** Null when it is the JSON that is broken, not one of its values. */
    private static @Nullable String code(JsonMappingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException _ -> "unknown";
            case UnfitTextException _ -> "characters";
            case InvalidFormatException format -> format(format);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            default -> cause(fault.getCause());
        };
    }

    private static @Nullable String mismatch(MismatchedInputException mismatch) {
        var says = mismatch.getOriginalMessage();
        if (says.startsWith("Trailing token")) {
            return null;
        }
        return says.startsWith("Cannot map `null`") || says.startsWith("Null value for") ? "required" : "type";
    }

    private static @Nullable String cause(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException constraints ->
                String.valueOf(constraints.getMessage()).startsWith("String ") ? "too-long" : null;
            case InputCoercionException _ -> "type";
            case StreamReadException _ -> null;
            // A record's own constructor refused the values it was given.
            case null, default -> "invalid";
        };
    }

    private static String format(InvalidFormatException fault) {
        if (fault.getTargetType() != null && fault.getTargetType().isEnum()) {
            return "choice";
        }
        return fault.getValue() instanceof String ? "format" : "type";
    }
}
