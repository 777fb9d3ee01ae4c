package id.lindung.referral.agency.api;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** One line of text that says something: not blank, no line break, no control character. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "\\P{Cntrl}*[^\\p{Cntrl}\\s]\\P{Cntrl}*")
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Line {
    /** The fault's code. */
    String message() default "line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
