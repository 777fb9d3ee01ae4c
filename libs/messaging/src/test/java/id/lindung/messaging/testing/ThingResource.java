package id.lindung.messaging.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.identity.Roles;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outcome;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A creating endpoint with an idempotency key, as a service has it. */
@Path("/v1/things")
public class ThingResource {

    private final Idempotency idempotency;
    private final Things things;
    private final Gate gate;

    ThingResource(Idempotency idempotency, Things things, Gate gate) {
        this.idempotency = idempotency;
        this.things = things;
        this.gate = gate;
    }

    /** Its labels are there only to be members in some order. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewThing(String name, Map<String, String> labels) {}

    public record View(UUID id) {}

    @POST
    @RolesAllowed(Roles.ADMINISTRATION_OFFICER)
    @RunOnVirtualThread
    @Transactional
    public RestResponse<View> create(@HeaderParam(IdempotencyKey.HEADER) String key, NewThing body) {
        Outcome outcome = idempotency.once(IdempotencyKey.of(key), "createThing", body, () -> {
            var id = UUID.randomUUID();
            things.create(id, body.name());
            gate.pass(body.name());
            return Created.of(id);
        });
        return RestResponse.ResponseBuilder.<View>create(outcome.status())
                .entity(new View(outcome.resourceId()))
                .header(IdempotencyKey.REPLAYED_HEADER, outcome.replayed())
                .build();
    }
}
