package id.lindung.referral.agency.api;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.AgencyFilter;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.ServiceOffered;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a list of agencies is narrowed to. Taken as text, since Jakarta REST answers 404 to a query parameter that it
 * cannot convert, as if the list were not there.
 */
public class AgencyQuery {
    @QueryParam("kind")
    @Parameter(description = "Only of this kind.", schema = @Schema(implementation = AgencyKind.class))
    @Nullable
    String kind;

    @QueryParam("service")
    @Parameter(description = "Only those that offer this.", schema = @Schema(implementation = ServiceOffered.class))
    @Nullable
    String service;

    @QueryParam("active")
    @Parameter(
            description = "`true` for those that the unit refers to, `false` for the retired; absent for both.",
            schema = @Schema(implementation = Boolean.class))
    @Nullable
    String active;

    /** @throws ProblemException {@code request.invalid} (400), naming the parameter that is no code of its list */
    AgencyFilter toFilter() {
        return new AgencyFilter(
                code("?kind", kind, AgencyKind.values()), code("?service", service, ServiceOffered.values()), active());
    }

    private Optional<Boolean> active() {
        return switch (active) {
            case null -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw unknown("?active");
        };
    }

    private static <C extends Coded> Optional<C> code(String pointer, @Nullable String text, C[] list) {
        if (text == null) {
            return Optional.empty();
        }
        var found =
                Arrays.stream(list).filter(entry -> entry.code().equals(text)).findFirst();
        return Optional.of(found.orElseThrow(() -> unknown(pointer)));
    }

    private static ProblemException unknown(String pointer) {
        return new ProblemException(CommonProblem.REQUEST_INVALID)
                .withErrors(List.of(FieldError.of(pointer, "choice")));
    }
}
