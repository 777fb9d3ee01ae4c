package id.lindung.problem.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paths of Jackson and of bean validation as RFC 6901 pointers; parameters as {@code ?name}. */
final class Pointers {

    private static final String PARAMETER = "?";

    private Pointers() {}

    static String of(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() != null) {
                append(pointer, step.getFieldName());
            } else if (step.getIndex() >= 0) {
                append(pointer, Integer.toString(step.getIndex()));
            }
        }
        return pointer.toString();
    }

    static String of(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        @Nullable Method method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD -> method = find(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
                case PARAMETER -> pointer.append(parameter(method, node.as(Path.ParameterNode.class)));
                default -> appendNode(pointer, node);
            }
        }
        return pointer.toString();
    }

    private static void appendNode(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            append(pointer, node.getIndex().toString());
        }
        if (node.getKey() != null) {
            append(pointer, node.getKey().toString());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            append(pointer, node.getName());
        }
    }

    private static void append(StringBuilder pointer, String token) {
        if (pointer.toString().equals(PARAMETER)) {
            pointer.append(token);
        } else {
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
    }

    /** {@code ?name} for a parameter, {@code ?} for a bean whose fields are parameters, nothing for the body. */
    private static String parameter(@Nullable Method method, Path.ParameterNode node) {
        if (method == null) {
            return "";
        }
        return Arrays.stream(method.getParameterAnnotations()[node.getParameterIndex()])
                .flatMap(annotation -> name(annotation).stream())
                .findFirst()
                .map(PARAMETER::concat)
                .orElse("");
    }

    private static Optional<String> name(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Optional.of(query.value());
            case PathParam path -> Optional.of(path.value());
            case HeaderParam header -> Optional.of(header.value());
            case BeanParam _ -> Optional.of("");
            default -> Optional.empty();
        };
    }

    /** The method as written: a subclass made for interceptors repeats it, without annotations. */
    private static @Nullable Method find(Class<?> resource, Path.MethodNode node) {
        var types = node.getParameterTypes().toArray(new Class<?>[0]);
        @Nullable Method found = null;
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals(node.getName()) && Arrays.equals(method.getParameterTypes(), types)) {
                    found = method;
                }
            }
        }
        return found;
    }
}
