package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the resource does not know: a filter misspelt would otherwise answer with everything.
 * Keeps in mind which ones are no plain texts, for {@link #unreadable}.
 */
@ApplicationScoped
class KnownParameters {

    private static final String NO_TEXTS = "lindung.parameters.no-texts";

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource, RoutingContext context) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        var types = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::types);
        if (!types.keySet().containsAll(sent)) {
            // The name is what the caller made up, so it is not repeated.
            throw new ProblemException(CommonProblem.REQUEST_INVALID)
                    .withErrors(List.of(FieldError.of("?", "unknown-parameter")));
        }
        context.put(
                NO_TEXTS,
                sent.stream().filter(name -> types.get(name) != String.class).toList());
    }

    /**
     * The parameter that Quarkus could not read, when it must have been one of the query: the rule book (Jakarta REST
     * 3.2) has that answered 404, which would say that there is nothing.
     */
    static Optional<ProblemException> unreadable(NotFoundException failure, RoutingContext context) {
        List<String> candidates = context.get(NO_TEXTS, List.of());
        if (failure.getCause() == null || candidates.isEmpty()) {
            return Optional.empty();
        }
        var pointer = candidates.size() == 1 ? "?" + candidates.getFirst() : "?";
        return Optional.of(new ProblemException(CommonProblem.REQUEST_INVALID)
                .withErrors(List.of(FieldError.of(pointer, "format"))));
    }

    private static Map<String, Class<?>> types(Method method) {
        var types = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            collect(parameter, parameter.getName(), parameter.getType(), types);
        }
        return Map.copyOf(types);
    }

    private static void collect(AnnotatedElement taken, String name, Class<?> type, Map<String, Class<?>> types) {
        for (var annotation : taken.getAnnotations()) {
            switch (annotation) {
                case QueryParam query -> types.put(query.value(), type);
                case RestQuery query -> types.put(query.value().isEmpty() ? name : query.value(), type);
                case BeanParam _ ->
                    fields(type).forEach(field -> collect(field, field.getName(), field.getType(), types));
                default -> {
                    // Headers, paths and bodies are others' business.
                }
            }
        }
    }

    private static Stream<Field> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(declaring -> Arrays.stream(declaring.getDeclaredFields()));
    }
}
