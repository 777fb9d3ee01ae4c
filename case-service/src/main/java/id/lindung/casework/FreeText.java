package id.lindung.casework;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text that somebody writes into a file: something to read, several lines if need be, no control characters and none of the
 * marks that turn the writing direction. It is encrypted under the case file's key wherever it stands.
 */
@Documented
@Constraint(validatedBy = {})
@Size(max = 20_000)
@Pattern(
        regexp = "(?=[\\s\\S]*\\S)[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+",
        message = "text.unfit")
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface FreeText {
    /** Never shown: the two constraints speak for themselves. */
    String message() default "text.unfit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
