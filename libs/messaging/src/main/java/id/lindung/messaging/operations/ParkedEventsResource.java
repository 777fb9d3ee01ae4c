package id.lindung.messaging.operations;

import id.lindung.identity.Roles;
import id.lindung.messaging.inbox.ParkedEvent;
import id.lindung.messaging.inbox.ParkedEvents;
import id.lindung.messaging.inbox.Replay;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events that could not take effect here, for operators. */
@Path("/v1/operations/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
public class ParkedEventsResource {

    private final ParkedEvents parkedEvents;
    private final Replay replay;

    ParkedEventsResource(ParkedEvents parkedEvents, Replay replay) {
        this.parkedEvents = parkedEvents;
        this.replay = replay;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events that could not take effect",
            description = "Oldest first. Of each aggregate the first one says why; the others wait behind it.")
    public Page<ParkedEvent> list(@BeanParam @Valid PageQuery query) throws SQLException {
        var rows = parkedEvents.page(query.cursor().map(Cursor::after), query.limit() + 1);
        return Page.of(rows, query.limit(), ParkedEvent::id);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "replayParkedEvent",
            summary = "Try a parked aggregate again",
            description = "Runs the events of the parked event's aggregate in order, from the first that is parked.")
    @APIResponse(responseCode = "404", description = "No such parked event.")
    @APIResponse(responseCode = "409", description = "It cannot take effect yet; the code says why.")
    public ReplayView replay(@PathParam("id") UUID id) throws SQLException {
        var event = parkedEvents.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return switch (replay.run(event)) {
            case Replay.Result.Done done -> new ReplayView(done.stillParked());
            case Replay.Result.EarlierMissing missing -> throw new ProblemException(OperationsProblem.EARLIER_MISSING);
            case Replay.Result.Refused refused ->
                throw new ProblemException(OperationsProblem.STILL_REFUSED, refused.errorClass());
            case Replay.Result.Unreadable unreadable -> throw new ProblemException(OperationsProblem.STILL_UNREADABLE);
        };
    }
}
