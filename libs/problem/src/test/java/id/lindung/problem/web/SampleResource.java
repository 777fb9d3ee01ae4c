package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.EntityTag;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.problem.ProblemException;
import id.lindung.problem.ProblemType;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Everything a resource can do wrong, and a body with everything a caller can. */
@Path("/v1/samples")
@RunOnVirtualThread
public class SampleResource {

    static final AtomicInteger REACHED = new AtomicInteger();
    /** Stands in exception messages and in requests; must stand in no answer and no log. */
    static final String PLANTED = "Siti-Rahasia-731";

    enum Colour {
        RED,
        BLUE
    }

    enum SampleProblem implements ProblemType {
        OUT_OF_PAINT;

        @Override
        public String code() {
            return "sample.out-of-paint";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    record Person(
            @NotBlank @Size(max = 10) String name, @Nullable LocalDate bornOn) {}

    record Sample(
            @NotNull Colour colour,
            @Max(9) int count,
            @Nullable Boolean urgent,
            @Nullable Instant at,
            @Nullable UUID ref,
            @NotEmpty List<@NotNull @Valid Person> people) {}

    /** Adds a filter to the page's own parameters, as services do. */
    public static class ColouredQuery extends PageQuery {

        @QueryParam("colour")
        @Nullable
        String colour;
    }

    record Echo(String colour, int people) {}

    @POST
    public Echo create(@Valid Sample sample) {
        REACHED.incrementAndGet();
        return new Echo(sample.colour().name(), sample.people().size());
    }

    @GET
    public Page<Echo> list(@BeanParam @Valid ColouredQuery query) {
        REACHED.incrementAndGet();
        query.cursor();
        return new Page<>(List.of(), null);
    }

    @GET
    @Path("{id}")
    public Echo one(@PathParam("id") UUID id) {
        REACHED.incrementAndGet();
        return new Echo(id.toString(), 0);
    }

    @PUT
    @Path("{id}")
    public Echo change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Person person) {
        EntityTag.require(ifMatch, 7);
        return new Echo(id.toString(), 1);
    }

    @GET
    @Path("failing/{how}")
    public Echo fail(@PathParam("how") String how) throws Exception {
        throw switch (how) {
            case "refused" -> new ProblemException(SampleProblem.OUT_OF_PAINT, "merah");
            case "later" -> new ProblemException(CommonProblem.UNAVAILABLE).withRetryAfter(Duration.ofMillis(1_001));
            case "wrapped" -> new IllegalStateException(new ProblemException(SampleProblem.OUT_OF_PAINT, "merah"));
            case "database-away" -> new IllegalStateException(PLANTED, new SQLException(PLANTED, "08006"));
            case "row" -> new IllegalStateException(PLANTED, new SQLException("Key (nik)=" + PLANTED, "23503"));
            case "translated" -> new IllegalStateException(PLANTED, new StaleSample());
            default -> new IllegalStateException(PLANTED, new IllegalArgumentException(PLANTED));
        };
    }

    static final class StaleSample extends RuntimeException {}

    @ApplicationScoped
    static class StaleSampleTranslation implements FailureTranslation {
        @Override
        public Optional<ProblemType> translate(Throwable failure) {
            return failure instanceof StaleSample ? Optional.of(CommonProblem.PRECONDITION_FAILED) : Optional.empty();
        }
    }
}
