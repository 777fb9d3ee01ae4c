package id.lindung.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** An entry of a code list. JSON carries the code alone; labels are for people. */
public interface Coded {

    /** The code with its labels. */
    Code entry();

    /** Stable code, English, kebab-case. */
    @JsonValue
    String code();

    /**
     * The entry of a code that we ourselves wrote.
     *
     * @throws IllegalArgumentException for a code that the list never held
     */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code in " + list.getSimpleName()));
    }
}
