package id.lindung.casework.sop.api;

import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.UNIT_ADMINISTRATOR;

import id.lindung.casework.sop.app.DraftSop;
import id.lindung.casework.sop.app.KeptDraft;
import id.lindung.casework.sop.app.ReadSopDrafts;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** A centre's drafts of procedures: whoever keeps its procedures drafts, the head of office publishes. */
@Path("/v1/sop-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procedures")
@RolesAllowed({UNIT_ADMINISTRATOR, HEAD_OF_OFFICE})
@RunOnVirtualThread
public class SopDraftResource {

    private static final String SVG = "image/svg+xml";
    private static final String YAML = "application/yaml";
    private static final String ETAG = "The draft's version, for If-Match.";
    private static final String SEEN = "The ETag that you last saw of the draft.";
    private static final String UNSOUND =
            "The document is no sound procedure: every fault with pointer, code and line.";

    private final DraftSop draftSop;
    private final ReadSopDrafts readSopDrafts;

    SopDraftResource(DraftSop draftSop, ReadSopDrafts readSopDrafts) {
        this.draftSop = draftSop;
        this.readSopDrafts = readSopDrafts;
    }

    @POST
    @Consumes(YAML)
    @RolesAllowed(UNIT_ADMINISTRATOR)
    @Operation(
            operationId = "draftSop",
            summary = "Upload a draft of a procedure",
            description =
                    "Sound documents only; try yours with validateSop. A version has one draft, and a name belongs to the"
                            + " centre that publishes it first.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted, now or by the first request with this key.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopDraftView.class)))
    public RestResponse<SopDraftView> draft(
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @Context HttpHeaders caller,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = YAML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "begin", value = SopExamples.DOCUMENT)))
                    byte[] document) {
        var kept = Unsound.refused(caller, () -> draftSop.handle(IdempotencyKey.of(key), document));
        var answer = shown(RestResponse.Status.CREATED, kept)
                .location(URI.create("/v1/sop-drafts/" + kept.draft().id()));
        return kept.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }

    @GET
    @Operation(operationId = "listSopDrafts", summary = "List the unit's drafts, the newest first")
    public Page<SopDraftLineView> list(@BeanParam @Valid PageQuery page) {
        return readSopDrafts.page(page.cursor(), page.limit()).map(SopDraftLineView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSopDraft", summary = "Read a draft, with what it is found to be today")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopDraftView.class)))
    public RestResponse<SopDraftView> read(@PathParam("id") UUID id) {
        return shown(RestResponse.Status.OK, readSopDrafts.one(id)).build();
    }

    @GET
    @Path("{id}/diagram.svg")
    @Produces(SVG)
    @Operation(operationId = "drawSopDraft", summary = "Draw a draft as a picture, as a published version is drawn")
    @APIResponse(
            responseCode = "200",
            description = "SVG, in the caller's language.",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public String svg(@PathParam("id") UUID id, @Context HttpHeaders caller) {
        return SvgDiagram.of(Unsound.refused(caller, () -> readSopDrafts.graph(id)), Language.of(caller));
    }

    @PUT
    @Path("{id}")
    @Consumes(YAML)
    @RolesAllowed(UNIT_ADMINISTRATOR)
    @Operation(operationId = "changeSopDraft", summary = "Put another document in place of the draft's")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopDraftView.class)))
    @APIResponse(responseCode = "409", description = "It is published.")
    @APIResponse(responseCode = "422", description = UNSOUND + " Or it is of another procedure or version.")
    public RestResponse<SopDraftView> change(
            @PathParam("id") UUID id,
            @Parameter(description = SEEN, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders caller,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = YAML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "begin", value = SopExamples.DOCUMENT)))
                    byte[] document) {
        var kept = Unsound.refused(caller, () -> draftSop.change(id, ifMatch, document));
        return shown(RestResponse.Status.OK, kept).build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(UNIT_ADMINISTRATOR)
    @Operation(
            operationId = "discardSopDraft",
            summary = "Discard a draft",
            description = "Its version may then be drafted anew. What was published stays for ever.")
    @APIResponse(responseCode = "204", description = "Discarded.")
    @APIResponse(responseCode = "409", description = "It is published.")
    public void discard(
            @PathParam("id") UUID id,
            @Parameter(description = SEEN, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        draftSop.discard(id, ifMatch);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(HEAD_OF_OFFICE)
    @Operation(
            operationId = "publishSop",
            summary = "Publish a draft",
            description = "From now on it is in the catalogue and never altered. It is walked once it is assigned.")
    @APIResponse(
            responseCode = "200",
            description = "Published.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopDraftView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It, or that version, is published; or another centre's procedure has the name.")
    @APIResponse(responseCode = "422", description = UNSOUND)
    public RestResponse<SopDraftView> publish(
            @PathParam("id") UUID id,
            @Parameter(description = SEEN, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders caller) {
        var kept = Unsound.refused(caller, () -> draftSop.publish(id, ifMatch));
        return shown(RestResponse.Status.OK, kept).build();
    }

    private static RestResponse.ResponseBuilder<SopDraftView> shown(RestResponse.Status status, KeptDraft kept) {
        return RestResponse.ResponseBuilder.create(status, SopDraftView.of(kept))
                .header(HttpHeaders.ETAG, new EntityTag(kept.draft().version()).header());
    }
}
