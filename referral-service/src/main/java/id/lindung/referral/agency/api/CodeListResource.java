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

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Code lists, the same for every unit. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "Codes with their Indonesian and English labels.")
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
public class CodeListResource {
    private static final CodeListsView CURRENT = CodeListsView.current();

    @GET
    @Operation(operationId = "readCodeLists", summary = "Read the code lists of the directory")
    @APIResponse(
            responseCode = "200",
            description = "All lists.",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeListsView.class),
                            examples = @ExampleObject(name = "lists", value = AgencyExamples.CODE_LISTS)))
    public CodeListsView read() {
        return CURRENT;
    }
}
