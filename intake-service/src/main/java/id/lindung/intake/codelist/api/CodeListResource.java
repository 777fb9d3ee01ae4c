package id.lindung.intake.codelist.api;

import id.lindung.identity.Roles;
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
public class CodeListResource {

    private static final String EXAMPLE = """
            {
              "version": 1,
              "lists": [
                {
                  "name": "place",
                  "codes": [
                    { "code": "household", "labels": { "id": "Rumah tangga", "en": "Household" } }
                  ]
                }
              ]
            }""";

    private static final CodeListsView CURRENT = CodeListsView.current();

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
        Roles.UNIT_ADMINISTRATOR,
        Roles.ANALYST,
        Roles.PARTNER,
        Roles.OPERATOR
    })
    @Operation(
            operationId = "readCodeLists",
            summary = "Read the code lists",
            description = "Every code that intake takes or answers, with labels, under one version.")
    @APIResponse(
            responseCode = "200",
            description = "All lists.",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeListsView.class),
                            examples = @ExampleObject(name = "lists", value = EXAMPLE)))
    public CodeListsView read() {
        return CURRENT;
    }
}
