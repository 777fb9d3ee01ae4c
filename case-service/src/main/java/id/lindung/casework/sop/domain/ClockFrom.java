package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * From where a clock runs.
 *
 * @param of the step or fact; null for any other start
 */
public record ClockFrom(Start start, @Nullable String of) {

    /** From the instant at which the step is entered. */
    public static final ClockFrom ENTRY = new ClockFrom(Start.ENTRY, null);

    /** What starts it. */
    public enum Start {
        ENTRY,
        /** When the complaint was received. */
        RECEIPT,
        /** When another step was completed. */
        STEP,
        /** When something happened. */
        FACT
    }

    /**
     * Reads {@code entry}, {@code receipt}, {@code step:<id>} or {@code fact:<code>}.
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator
    public static ClockFrom of(String code) {
        var sign = code.indexOf(':');
        var of = code.substring(sign + 1);
        return switch (sign < 0 ? code : code.substring(0, sign)) {
            case "entry" -> ENTRY;
            case "receipt" -> new ClockFrom(Start.RECEIPT, null);
            case "step" -> new ClockFrom(Start.STEP, of);
            case "fact" -> new ClockFrom(Start.FACT, of);
            default -> throw new IllegalArgumentException("No clock starts from " + code);
        };
    }

    /** The code in definitions and answers. */
    @JsonValue
    public String code() {
        return switch (start) {
            case ENTRY -> "entry";
            case RECEIPT -> "receipt";
            case STEP -> "step:" + of;
            case FACT -> "fact:" + of;
        };
    }

    boolean isFact(String code) {
        return start == Start.FACT && code.equals(of);
    }
}
