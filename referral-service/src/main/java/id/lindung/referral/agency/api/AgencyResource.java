package id.lindung.referral.agency.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;
import static id.lindung.identity.Roles.UNIT_ADMINISTRATOR;

import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.referral.agency.app.ChangeAgency;
import id.lindung.referral.agency.app.ReadAgencies;
import id.lindung.referral.agency.app.RegisterAgency;
import id.lindung.referral.agency.app.RetireAgency;
import id.lindung.referral.agency.domain.Agency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The unit's directory of agencies. */
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "The partners, and branches of partners, that a unit refers victims to.")
@RolesAllowed({
    ADMINISTRATION_OFFICER,
    COMPANION,
    CASE_MANAGER,
    COUNSELLOR,
    SUPERVISOR,
    DIVISION_HEAD,
    CHAIR,
    SECRETARY,
    HEAD_OF_OFFICE,
    UNIT_ADMINISTRATOR
})
@RunOnVirtualThread
public class AgencyResource {
    private final RegisterAgency registerAgency;
    private final ReadAgencies readAgencies;
    private final ChangeAgency changeAgency;
    private final RetireAgency retireAgency;

    AgencyResource(
            RegisterAgency registerAgency,
            ReadAgencies readAgencies,
            ChangeAgency changeAgency,
            RetireAgency retireAgency) {
        this.registerAgency = registerAgency;
        this.readAgencies = readAgencies;
        this.changeAgency = changeAgency;
        this.retireAgency = retireAgency;
    }

    @POST
    @RolesAllowed({UNIT_ADMINISTRATOR, SUPERVISOR})
    @Operation(operationId = "registerAgency", summary = "Take an agency into the directory")
    public RestResponse<AgencyView> register(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @NotNull @Valid RegisterAgencyRequest body) {
        var registered = registerAgency.handle(IdempotencyKey.of(key), body.toCommand());
        var location = URI.create("/v1/agencies/" + registered.agency().id());
        var answer = shown(ResponseBuilder.created(location), registered.agency());
        return registered.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readAgency", summary = "Read an agency")
    public RestResponse<AgencyView> read(@PathParam("id") UUID id) {
        return shown(ResponseBuilder.ok(), readAgencies.one(id)).build();
    }

    @GET
    @Operation(operationId = "listAgencies", summary = "List agencies, the newest first")
    public Page<AgencyView> list(@BeanParam @Valid PageQuery page, @BeanParam AgencyQuery query) {
        return readAgencies.page(query.toFilter(), page.cursor(), page.limit()).map(AgencyView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({UNIT_ADMINISTRATOR, SUPERVISOR})
    @Operation(operationId = "changeAgency", summary = "Describe an agency anew")
    public RestResponse<AgencyView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeAgencyRequest body) {
        return shown(ResponseBuilder.ok(), changeAgency.handle(id, ifMatch, body.toDescription()))
                .build();
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed({UNIT_ADMINISTRATOR, SUPERVISOR})
    @Operation(operationId = "retireAgency", summary = "Stop referring to an agency, for good")
    public RestResponse<AgencyView> retire(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RetireAgencyRequest body) {
        return shown(ResponseBuilder.ok(), retireAgency.handle(id, ifMatch, body.reason()))
                .build();
    }

    private static ResponseBuilder<AgencyView> shown(ResponseBuilder<AgencyView> answer, Agency agency) {
        return answer.entity(AgencyView.of(agency)).header(HttpHeaders.ETAG, new EntityTag(agency.version()).header());
    }
}
