package id.lindung.messaging.operations;

import id.lindung.identity.Roles;
import id.lindung.messaging.relay.OutboxLedger;
import id.lindung.messaging.relay.Republication;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The outbox, for operators. */
@Path("/v1/operations/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
public class OutboxResource {

    private final OutboxLedger outbox;
    private final Republication republication;

    OutboxResource(OutboxLedger outbox, Republication republication) {
        this.outbox = outbox;
        this.republication = republication;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "readOutbox",
            summary = "What waits in the outbox",
            description = "Events written but not yet at the broker, and those that the broker refused.")
    public OutboxView read() throws SQLException {
        return OutboxView.of(outbox.state(), outbox.parked());
    }

    @POST
    @Path("/republication")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "republishEvents",
            summary = "Publish events again",
            description =
                    "For topics that were lost. Creates missing topics and sends the outbox's events once more, in "
                            + "order; consumers recognise what they had.")
    public RepublicationView republish(@NotNull @Valid RepublicationRequest request) throws SQLException {
        var from = Optional.ofNullable(request.from()).orElse(Instant.EPOCH);
        return new RepublicationView(republication.begin(from, request.aggregateType()));
    }

    @POST
    @Path("/parked-keys/{aggregateId}/release")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "releaseParkedKey",
            summary = "Send a refused event again",
            description = "After the broker's limit that refused it was changed. Refused again, it is parked again.")
    @APIResponse(responseCode = "204", description = "The relay tries again.")
    @APIResponse(responseCode = "404", description = "Nothing of this aggregate is parked in the outbox.")
    public void release(@PathParam("aggregateId") UUID aggregateId) throws SQLException {
        if (!outbox.release(aggregateId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
