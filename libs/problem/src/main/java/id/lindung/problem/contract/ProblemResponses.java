package id.lindung.problem.contract;

import id.lindung.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each operation the problems that it can answer, judged by what it takes: a body, a path parameter, an
 * {@code If-Match}, an {@code Idempotency-Key}. What a resource documents itself stays as it is.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String REFERENCE = "#/components/responses/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var components = api.getComponents();
        components.addSchema("FieldError", ProblemSchemas.fieldError());
        components.addSchema("Problem", ProblemSchemas.problem());
        for (var answer : ProblemAnswer.values()) {
            components.addResponse(answer.component(), response(answer));
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().values().forEach(operation -> document(path, item, operation)));
    }

    private static void document(String path, PathItem item, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        for (var answer : answers(path, item, operation)) {
            if (isSilent(responses.getAPIResponse(answer.status()))) {
                responses.addAPIResponse(
                        answer.status(), OASFactory.createAPIResponse().ref(REFERENCE + answer.component()));
            }
        }
        // By number, so that the file reads the same however the parts came in.
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    /** Quarkus adds a bare 400, 401 and 403 of its own; only what says more is a resource's word. */
    private static boolean isSilent(@Nullable APIResponse response) {
        return response == null || (response.getRef() == null && response.getContent() == null);
    }

    private static List<ProblemAnswer> answers(String path, PathItem item, Operation operation) {
        var answers = new ArrayList<>(List.of(
                ProblemAnswer.BAD_REQUEST,
                ProblemAnswer.UNAUTHENTICATED,
                ProblemAnswer.FORBIDDEN,
                ProblemAnswer.TOO_MANY_REQUESTS,
                ProblemAnswer.INTERNAL,
                ProblemAnswer.UNAVAILABLE));
        if (path.contains("{")) {
            answers.add(ProblemAnswer.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            answers.addAll(List.of(ProblemAnswer.TOO_LARGE, ProblemAnswer.MEDIA_TYPE));
        }
        if (hasHeader(item, operation, "If-Match")) {
            answers.addAll(List.of(ProblemAnswer.PRECONDITION_FAILED, ProblemAnswer.PRECONDITION_REQUIRED));
        }
        if (hasHeader(item, operation, "Idempotency-Key")) {
            answers.addAll(List.of(ProblemAnswer.CONFLICT, ProblemAnswer.UNPROCESSABLE));
        }
        return answers;
    }

    private static boolean hasHeader(PathItem item, Operation operation, String name) {
        var parameters = new ArrayList<Parameter>();
        if (item.getParameters() != null) {
            parameters.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(parameter.getName()));
    }

    private static APIResponse response(ProblemAnswer answer) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var response = OASFactory.createAPIResponse()
                .description(answer.description())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
        return answer.passes() ? response.addHeader("Retry-After", ProblemSchemas.retryAfter()) : response;
    }
}
