package id.lindung.referral.disclosure.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.lindung.referral.disclosure.domain.PersonFields;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** intake, as {@code contracts/openapi/intake.yaml} describes it. */
@Path("/v1/person-disclosures")
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface IntakeClient {

    @POST
    PersonsAnswer disclose(PersonsRequest request);

    /** Whose fields, for whom, what for, on which ground, and who asked: an excluded person gets none by way of us. */
    record PersonsRequest(
            String purpose,
            List<UUID> personIds,
            List<String> fields,
            String unit,
            String recipient,
            String ground,
            String onBehalfOf) {}

    /** What referral needs of the answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonsAnswer(List<PersonAnswer> persons) {}

    /** One person; a field that was not allowed, or never told, is absent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonAnswer(
            UUID personId,
            @Nullable String name,
            @Nullable String sex,
            @Nullable Integer ageYears,
            @Nullable LocalDate birthDate,
            @Nullable String subdistrict,
            @Nullable String religion) {

        PersonFields toFields() {
            return new PersonFields(personId, name, sex, ageYears, birthDate, subdistrict, religion);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "PersonAnswer[" + personId + "]";
        }
    }
}
