package id.lindung.intake.unitprofile.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.lindung.identity.Roles;
import id.lindung.intake.unitprofile.app.ReadUnitProfile;
import id.lindung.intake.unitprofile.app.WriteUnitProfile;
import id.lindung.intake.unitprofile.domain.UnitProfile;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** What the caller's unit calls itself on paper. */
@Path("/v1/unit-profile")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Unit profile", description = "The unit's letterhead: an office's names and address.")
public class UnitProfileResource {

    private static final String REQUEST = """
            {
              "government": "Pemerintah Kabupaten Pulang Pisau",
              "office": "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak",
              "centre": "Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak (P2TP2A)",
              "address": "Jalan Contoh Nomor 1, Pulang Pisau",
              "phone": "(0513) 000000",
              "email": "kantor@example.go.id",
              "place": "Pulang Pisau"
            }""";

    private static final String ANSWER = """
            {
              "unit": "62.11",
              "government": "Pemerintah Kabupaten Pulang Pisau",
              "office": "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak",
              "centre": "Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak (P2TP2A)",
              "address": "Jalan Contoh Nomor 1, Pulang Pisau",
              "phone": "(0513) 000000",
              "email": "kantor@example.go.id",
              "place": "Pulang Pisau",
              "zone": "Asia/Jakarta",
              "changedAt": "2026-11-22T02:15:30Z"
            }""";

    private static final String ETAG = "Its version, for If-Match.";

    private final WriteUnitProfile writeUnitProfile;
    private final ReadUnitProfile readUnitProfile;

    UnitProfileResource(WriteUnitProfile writeUnitProfile, ReadUnitProfile readUnitProfile) {
        this.writeUnitProfile = writeUnitProfile;
        this.readUnitProfile = readUnitProfile;
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
        Roles.SECRETARY,
        Roles.HEAD_OF_OFFICE,
        Roles.UNIT_ADMINISTRATOR
    })
    @Operation(operationId = "readUnitProfile", summary = "Read your unit's profile")
    @APIResponse(
            responseCode = "200",
            description = "The profile.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = UnitProfileView.class),
                            examples = @ExampleObject(name = "pulang-pisau", value = ANSWER)))
    @APIResponse(responseCode = "404", description = "Nobody wrote one yet.")
    public RestResponse<UnitProfileView> read() {
        return shown(ResponseBuilder.ok(), readUnitProfile.handle()).build();
    }

    @PUT
    @RolesAllowed(Roles.UNIT_ADMINISTRATOR)
    @Operation(
            operationId = "writeUnitProfile",
            summary = "Write your unit's profile",
            description = "The first one without If-Match, every later one with the ETag of the version that you saw.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = UnitProfileView.class),
                            examples = @ExampleObject(name = "pulang-pisau", value = ANSWER)))
    @APIResponse(
            responseCode = "201",
            description = "Written for the first time.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = UnitProfileView.class),
                            examples = @ExampleObject(name = "pulang-pisau", value = ANSWER)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since you saw it.")
    @APIResponse(responseCode = "428", description = "There is one already, and If-Match is missing.")
    public RestResponse<UnitProfileView> write(
            @Parameter(description = "The ETag of the version that you saw; absent for the first profile.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = UnitProfileRequest.class),
                                            examples = @ExampleObject(name = "pulang-pisau", value = REQUEST)))
                    @NotNull
                    @Valid
                    UnitProfileRequest body) {
        var written = writeUnitProfile.handle(ifMatch, body.toLetterhead());
        var answer = ResponseBuilder.<UnitProfileView>create(written.first() ? 201 : 200);
        return shown(answer, written.profile()).build();
    }

    private static ResponseBuilder<UnitProfileView> shown(
            ResponseBuilder<UnitProfileView> answer, UnitProfile profile) {
        return answer.entity(UnitProfileView.of(profile))
                .header(HttpHeaders.ETAG, new EntityTag(profile.version()).header());
    }
}
