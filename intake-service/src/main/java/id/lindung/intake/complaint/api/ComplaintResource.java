package id.lindung.intake.complaint.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.lindung.identity.Roles;
import id.lindung.intake.complaint.app.DiscloseNarrative;
import id.lindung.intake.complaint.app.ReadComplaints;
import id.lindung.intake.complaint.app.RegisterComplaint;
import id.lindung.intake.complaint.domain.NikWarnings;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jspecify.annotations.Nullable;

/** Complaints of violence, as a centre takes them. */
@Path("/v1/complaints")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Complaints", description = "Taking complaints of violence. Answers hold ids and codes, never names.")
public class ComplaintResource {

    private final RegisterComplaint registerComplaint;
    private final ReadComplaints readComplaints;
    private final DiscloseNarrative discloseNarrative;

    ComplaintResource(
            RegisterComplaint registerComplaint, ReadComplaints readComplaints, DiscloseNarrative discloseNarrative) {
        this.registerComplaint = registerComplaint;
        this.readComplaints = readComplaints;
        this.discloseNarrative = discloseNarrative;
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATION_OFFICER, Roles.COMPANION, Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.SUPERVISOR
    })
    @Operation(
            operationId = "registerComplaint",
            summary = "Register a complaint",
            description =
                    "Takes a complaint with its persons; a case and a file for each victim follow. Send it again with the same key when no answer came.")
    @APIResponse(
            responseCode = "201",
            description = "Registered, now or by the first request with this key.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Of the complaint.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", description = "Its version.", schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = "`true` when the first request with this key did it.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content =
                    @Content(
                            schema = @Schema(implementation = ComplaintView.class),
                            examples = @ExampleObject(name = "registered", value = ComplaintExamples.VIEW)))
    @APIResponse(responseCode = "409", description = "The id is taken, or the first request with this key still runs.")
    @APIResponse(responseCode = "422", description = "The channel is not open, or the key stands for another request.")
    public RestResponse<ComplaintView> register(
            @Parameter(
                            description =
                                    "Names this request, so that repeating it has no second effect. A UUID will do.",
                            required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RegisterComplaintRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "crisis",
                                                        summary = "As little as a crisis demands",
                                                        value = ComplaintExamples.CRISIS),
                                                @ExampleObject(
                                                        name = "full",
                                                        summary = "A mother and her child",
                                                        value = ComplaintExamples.FULL)
                                            }))
                    @NotNull
                    @Valid
                    RegisterComplaintRequest body) {
        var told = body.toRegistration();
        return registerComplaint.handle(IdempotencyKey.of(key), told, (complaint, outcome) -> {
            var answer = RestResponse.ResponseBuilder.create(
                            RestResponse.Status.fromStatusCode(outcome.status()),
                            ComplaintView.of(complaint, NikWarnings.of(told)))
                    .location(URI.create("/v1/complaints/" + complaint.id()))
                    .header(HttpHeaders.ETAG, new EntityTag(complaint.version()).header());
            return outcome.replayed()
                    ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                    : answer.build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ADMINISTRATION_OFFICER,
        Roles.COMPANION,
        Roles.CASE_MANAGER,
        Roles.COUNSELLOR,
        Roles.SUPERVISOR,
        Roles.DIVISION_HEAD,
        Roles.CHAIR,
        Roles.HEAD_OF_OFFICE
    })
    @Operation(
            operationId = "readComplaint",
            summary = "Read a complaint",
            description =
                    "Ids and codes. Names come from a person disclosure, the narrative from a narrative disclosure.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version.",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ComplaintView.class),
                            examples = @ExampleObject(name = "complaint", value = ComplaintExamples.VIEW)))
    @APIResponse(responseCode = "404", description = "No such complaint in your unit.")
    public RestResponse<ComplaintView> read(@PathParam("id") UUID id) {
        return readComplaints.one(
                id,
                complaint -> RestResponse.ResponseBuilder.ok(ComplaintView.of(complaint))
                        .header(HttpHeaders.ETAG, new EntityTag(complaint.version()).header())
                        .build());
    }

    @GET
    @RolesAllowed({
        Roles.ADMINISTRATION_OFFICER,
        Roles.COMPANION,
        Roles.CASE_MANAGER,
        Roles.COUNSELLOR,
        Roles.SUPERVISOR,
        Roles.DIVISION_HEAD,
        Roles.CHAIR,
        Roles.HEAD_OF_OFFICE
    })
    @Operation(
            operationId = "listComplaints",
            summary = "List complaints",
            description = "Those of your unit, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(examples = @ExampleObject(name = "page", value = ComplaintExamples.PAGE)))
    public Page<ComplaintSummary> list(@BeanParam @Valid PageQuery page, @BeanParam @Valid ComplaintQuery query) {
        return readComplaints.page(query.filter(page), page.limit(), ComplaintSummary::of);
    }

    @POST
    @Path("/{id}/narrative-disclosures")
    @RolesAllowed({Roles.ADMINISTRATION_OFFICER, Roles.COMPANION, Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.SUPERVISOR
    })
    @Operation(
            operationId = "discloseNarrative",
            summary = "Read what happened",
            description = "For a stated purpose. The reading stands on the disclosure log before you see the answer.")
    @APIResponse(
            responseCode = "200",
            description = "The narrative.",
            content =
                    @Content(
                            schema = @Schema(implementation = NarrativeView.class),
                            examples = @ExampleObject(name = "narrative", value = ComplaintExamples.NARRATIVE)))
    @APIResponse(responseCode = "403", description = "Not for your role and this purpose.")
    @APIResponse(responseCode = "404", description = "No such complaint in your unit.")
    public NarrativeView discloseNarrative(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NarrativeDisclosureRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "handling",
                                                            value = "{ \"purpose\": \"case-handling\" }")))
                    @NotNull
                    @Valid
                    NarrativeDisclosureRequest body) {
        return NarrativeView.of(id, discloseNarrative.handle(id, body.purpose()));
    }
}
