package id.lindung.casework.sop.api;

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

import id.lindung.casework.sop.app.CheckSop;
import id.lindung.casework.sop.app.CompareSops;
import id.lindung.casework.sop.app.PublishedSop;
import id.lindung.casework.sop.app.ReadSops;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of published procedures, the same for every unit. */
@Path("/v1/sops")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procedures", description = "Standard operating procedures as data, and their walk for a case file.")
@RolesAllowed({
    COMPANION,
    CASE_MANAGER,
    COUNSELLOR,
    SUPERVISOR,
    ADMINISTRATION_OFFICER,
    CHAIR,
    SECRETARY,
    HEAD_OF_OFFICE,
    DIVISION_HEAD,
    UNIT_ADMINISTRATOR
})
@RunOnVirtualThread
public class SopResource {

    private static final String YAML = "application/yaml";
    // JAX-RS knows it by a name that no browser does.
    private static final String SVG = "image/svg+xml";
    private static final String MERMAID = "text/vnd.mermaid";

    private final ReadSops readSops;
    private final CheckSop checkSop;
    private final CompareSops compareSops;

    SopResource(ReadSops readSops, CheckSop checkSop, CompareSops compareSops) {
        this.readSops = readSops;
        this.checkSop = checkSop;
        this.compareSops = compareSops;
    }

    /** The catalogue. */
    @Schema(name = "SopCatalogue")
    public record CatalogueView(List<SopLineView> items) {}

    @GET
    @Operation(operationId = "listSops", summary = "List the published procedures")
    public CatalogueView list() {
        return new CatalogueView(readSops.all().stream()
                .map(sop -> SopLineView.of(sop.definition(), sop.sha256()))
                .toList());
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readSop", summary = "Read one published version, with its ambiguities and rulings")
    public SopView read(@PathParam("id") String id, @PathParam("version") int version) {
        PublishedSop found = readSops.one(id, version);
        return new SopView(found.sha256(), found.definition());
    }

    @GET
    @Path("{id}/versions/{version}/document")
    @Produces(YAML)
    @Operation(
            operationId = "readSopDocument",
            summary = "Read the document of a published version, byte for byte",
            description = "A good beginning for one's own.")
    @APIResponse(
            responseCode = "200",
            description = "The YAML.",
            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    public byte[] document(@PathParam("id") String id, @PathParam("version") int version) {
        return readSops.document(id, version);
    }

    @GET
    @Path("{id}/versions/{version}/comparison")
    @Operation(
            operationId = "compareSops",
            summary = "Read what differs between two published versions",
            description = "Steps, documents and ambiguities that came or went, and what says something else.")
    @APIResponse(
            responseCode = "200",
            description = "From the version of the path to the other.",
            content = @Content(schema = @Schema(implementation = SopComparisonView.class)))
    public SopComparisonView compare(
            @PathParam("id") String id,
            @PathParam("version") int version,
            @QueryParam("with") @NotNull @Parameter(description = "The other version.", required = true)
                    Integer other) {
        return SopComparisonView.of(compareSops.handle(id, version, other));
    }

    @GET
    @Path("{id}/versions/{version}/diagram.mmd")
    @Produces(MERMAID)
    @Operation(operationId = "drawSopAsMermaid", summary = "Draw a published version as a Mermaid flowchart")
    @APIResponse(
            responseCode = "200",
            description = "The flowchart, in the caller's language.",
            content = @Content(mediaType = MERMAID, schema = @Schema(type = SchemaType.STRING)))
    public String mermaid(@PathParam("id") String id, @PathParam("version") int version, @Context HttpHeaders caller) {
        return MermaidDiagram.of(readSops.graph(id, version), Language.of(caller));
    }

    @GET
    @Path("{id}/versions/{version}/diagram.svg")
    @Produces(SVG)
    @Operation(
            operationId = "drawSop",
            summary = "Draw a published version as a picture",
            description = "Decisions have cut corners; what is not walked in every run is dashed.")
    @APIResponse(
            responseCode = "200",
            description = "SVG, in the caller's language.",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public String svg(@PathParam("id") String id, @PathParam("version") int version, @Context HttpHeaders caller) {
        return SvgDiagram.of(readSops.graph(id, version), Language.of(caller));
    }

    @POST
    @Path("validations")
    @Consumes(YAML)
    @Operation(
            operationId = "validateSop",
            summary = "Try a document: learn everything that is wrong with it",
            description = "Nothing is kept. Described by contracts/sop/sop.schema.json; at most 256 KiB.")
    @APIResponse(
            responseCode = "200",
            description = "Everything that is wrong, from top to bottom.",
            content = @Content(schema = @Schema(implementation = SopReportView.class)))
    public SopReportView validate(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = YAML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "begin", value = SopExamples.DOCUMENT)))
                    byte[] document) {
        return SopReportView.of(checkSop.handle(document));
    }
}
