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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private static final String ETAG = "Its version, for If-Match.";
    private static final String IF_MATCH = "The ETag of the version that you saw.";

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
    @Operation(
            operationId = "registerAgency",
            summary = "Take an agency into the directory",
            description = "Send it again with the same key when no answer came.")
    @APIResponse(
            responseCode = "201",
            description = "Registered, now or by the first request with this key.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Of the agency.",
                        schema = @Schema(implementation = URI.class)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = "`true` when the first request with this key did it.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content =
                    @Content(
                            schema = @Schema(implementation = AgencyView.class),
                            examples = @ExampleObject(name = "puskesmas", value = AgencyExamples.AGENCY)))
    public RestResponse<AgencyView> register(
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RegisterAgencyRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "puskesmas",
                                                        value = AgencyExamples.REGISTER_PUSKESMAS),
                                                @ExampleObject(
                                                        name = "safe-house",
                                                        summary = "A safe house goes by its alias",
                                                        value = AgencyExamples.REGISTER_SAFE_HOUSE)
                                            }))
                    @NotNull
                    @Valid
                    RegisterAgencyRequest body) {
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
    @APIResponse(
            responseCode = "200",
            description = "The agency; of a safe house nothing that leads to it.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = AgencyView.class),
                            examples = @ExampleObject(name = "puskesmas", value = AgencyExamples.AGENCY)))
    public RestResponse<AgencyView> read(@PathParam("id") UUID id) {
        return shown(ResponseBuilder.ok(), readAgencies.one(id)).build();
    }

    @GET
    @Operation(operationId = "listAgencies", summary = "List agencies, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(examples = @ExampleObject(name = "page", value = AgencyExamples.PAGE)))
    public Page<AgencyView> list(@BeanParam @Valid PageQuery page, @BeanParam AgencyQuery query) {
        return readAgencies.page(query.toFilter(), page.cursor(), page.limit()).map(AgencyView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({UNIT_ADMINISTRATOR, SUPERVISOR})
    @Operation(
            operationId = "changeAgency",
            summary = "Describe an agency anew",
            description = "As a whole: what is absent is gone. Only a safe house's name, address, phone and kecamatan"
                    + " stay when absent, as nobody can read them back to repeat them. The kind stays always.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = AgencyView.class),
                            examples = @ExampleObject(name = "puskesmas", value = AgencyExamples.AGENCY)))
    @APIResponse(responseCode = "409", description = "The name is taken, or the agency is retired.")
    @APIResponse(responseCode = "422", description = "It cannot hang under that parent.")
    public RestResponse<AgencyView> change(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ChangeAgencyRequest.class),
                                            examples = @ExampleObject(name = "moved", value = AgencyExamples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeAgencyRequest body) {
        return shown(ResponseBuilder.ok(), changeAgency.handle(id, ifMatch, body.toDescription()))
                .build();
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed({UNIT_ADMINISTRATOR, SUPERVISOR})
    @Operation(operationId = "retireAgency", summary = "Stop referring to an agency, for good")
    @APIResponse(
            responseCode = "200",
            description = "Retired.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = AgencyView.class),
                            examples = @ExampleObject(name = "retired", value = AgencyExamples.RETIRED)))
    @APIResponse(responseCode = "409", description = "It is retired already, or has active branches.")
    public RestResponse<AgencyView> retire(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RetireAgencyRequest.class),
                                            examples = @ExampleObject(name = "ended", value = AgencyExamples.RETIRE)))
                    @NotNull
                    @Valid
                    RetireAgencyRequest body) {
        return shown(ResponseBuilder.ok(), retireAgency.handle(id, ifMatch, body.reason()))
                .build();
    }

    private static ResponseBuilder<AgencyView> shown(ResponseBuilder<AgencyView> answer, Agency agency) {
        return answer.entity(AgencyView.of(agency)).header(HttpHeaders.ETAG, new EntityTag(agency.version()).header());
    }
}
