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

import id.lindung.casework.sop.app.PublishedSop;
import id.lindung.casework.sop.app.ReadSops;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The procedures that are shipped; published documents, the same for every unit. */
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

    private final ReadSops readSops;

    SopResource(ReadSops readSops) {
        this.readSops = readSops;
    }

    /** The catalogue. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "SopCatalogue")
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
}
