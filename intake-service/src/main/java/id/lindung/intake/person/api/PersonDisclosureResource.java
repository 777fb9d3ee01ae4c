package id.lindung.intake.person.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.lindung.identity.Roles;
import id.lindung.intake.person.app.DisclosePersons;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The only way to a person's name: a reading with a purpose, which stands on the disclosure log. */
@Path("/v1/person-disclosures")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Persons", description = "Reading personal data for a stated purpose (UU 27/2022).")
public class PersonDisclosureResource {

    private static final String REQUEST = """
            {
              "purpose": "worklist",
              "personIds": ["019aa9c2-1a00-7000-8000-000000000011", "019aa9c2-1a00-7000-8000-000000000099"]
            }""";

    private static final String ONWARD = """
            {
              "purpose": "referral-letter",
              "personIds": ["019aa9c2-1a00-7000-8000-000000000011"],
              "unit": "62.11",
              "recipient": "019aa9c2-1a00-7000-8000-000000000061",
              "ground": "consent",
              "onBehalfOf": "4f1c6f0a-6c7e-4a57-9f0e-2f6f3a6f2b11"
            }""";

    private static final String ANSWER = """
            {
              "fields": ["name"],
              "persons": [
                { "personId": "019aa9c2-1a00-7000-8000-000000000011", "name": "Rahmawati Contoh" }
              ],
              "withheld": ["019aa9c2-1a00-7000-8000-000000000099"]
            }""";

    private final DisclosePersons disclosePersons;

    PersonDisclosureResource(DisclosePersons disclosePersons) {
        this.disclosePersons = disclosePersons;
    }

    @POST
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
        Roles.SYSTEM_REFERRAL
    })
    @Operation(
            operationId = "disclosePersons",
            summary = "Read persons for a purpose",
            description =
                    "One or up to 100. A service asks for an agency, with unit, recipient and ground; nobody else may name them. Only fields that the purpose needs and your role may see are answered; each person read is a line on the disclosure log before you see the answer.")
    @APIResponse(
            responseCode = "200",
            description = "Those persons that are here for you.",
            content =
                    @Content(
                            schema = @Schema(implementation = PersonDisclosureView.class),
                            examples = @ExampleObject(name = "names", value = ANSWER)))
    @APIResponse(responseCode = "403", description = "Not for your role and this purpose.")
    @APIResponse(responseCode = "404", description = "None of them is here for you.")
    public PersonDisclosureView disclose(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PersonDisclosureRequest.class),
                                            examples = {
                                                @ExampleObject(name = "names", value = REQUEST),
                                                @ExampleObject(
                                                        name = "letter",
                                                        summary = "Referral asks for an agency",
                                                        value = ONWARD)
                                            }))
                    @NotNull
                    @Valid
                    PersonDisclosureRequest body) {
        return PersonDisclosureView.of(disclosePersons.handle(
                body.purpose(), body.personIds(), body.wanted(), body.onward(disclosePersons.askedByAService())));
    }
}
