package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bean-validation violations as field errors. The code follows from the constraint: {@code required}, {@code too-long},
 * {@code too-short}, {@code size}, or its name in kebab case. A constraint whose message is a bare word, such as
 * {@code "region-code"}, has that word for its code.
 */
final class Violations {

    private static final Pattern BARE_CODE = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    /** A caller who sends thousands of wrong fields learns from the first hundred. */
    private static final int SHOWN = 100;

    private Violations() {}

    /** Empty when what we were about to answer is invalid: that is our fault, not the caller's. */
    static Optional<Refusal> refusal(ResteasyReactiveViolationException invalid) {
        var violations = invalid.getConstraintViolations();
        if (violations.stream().anyMatch(Violations::isOfOurAnswer)) {
            return Optional.empty();
        }
        var errors = violations.stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .limit(SHOWN)
                .toList();
        return Optional.of(new Refusal(CommonProblem.REQUEST_INVALID, List.of(), errors, Optional.empty()));
    }

    private static boolean isOfOurAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = Pointers.of(violation);
        if (BARE_CODE.matcher(violation.getMessageTemplate()).matches()) {
            return FieldError.of(pointer, violation.getMessageTemplate());
        }
        var constraint = violation.getConstraintDescriptor();
        var attributes = constraint.getAttributes();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.of(pointer, "required");
            case "Size", "Length" -> size(pointer, attributes);
            default -> FieldError.of(pointer, kebab(name), bounds(attributes));
        };
    }

    private static FieldError size(String pointer, Map<String, Object> attributes) {
        var min = (Integer) attributes.getOrDefault("min", 0);
        var max = (Integer) attributes.getOrDefault("max", Integer.MAX_VALUE);
        if (min == 0) {
            return FieldError.of(pointer, "too-long", max);
        }
        return max == Integer.MAX_VALUE
                ? FieldError.of(pointer, "too-short", min)
                : FieldError.of(pointer, "size", min, max);
    }

    private static Object[] bounds(Map<String, Object> attributes) {
        var bounds = new ArrayList<Object>();
        for (var attribute : List.of("min", "max", "value")) {
            if (attributes.containsKey(attribute)) {
                bounds.add(attributes.get(attribute));
            }
        }
        return bounds.toArray();
    }

    private static String kebab(String name) {
        return WORD_START.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
