package id.lindung.referral.agency.api;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id that a client may bring along: UUIDv7 (RFC 9562, 5.7), so that lists stay in the order of time. */
@Documented
@Constraint(validatedBy = TimeOrderedId.Version7.class)
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
public @interface TimeOrderedId {
    /** The fault's code. */
    String message() default "time-ordered-id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves absence to other constraints. */
    final class Version7 implements ConstraintValidator<TimeOrderedId, UUID> {
        @Override
        public boolean isValid(@Nullable UUID id, ConstraintValidatorContext context) {
            return id == null || (id.version() == 7 && id.variant() == 2);
        }
    }
}
