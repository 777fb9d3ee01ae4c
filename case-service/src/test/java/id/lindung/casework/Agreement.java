package id.lindung.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A service agreement that was drafted over HTTP.
 *
 * @param agency the one agency that it names
 */
public record Agreement(String id, UUID agency) {

    /** For the file of this path. */
    public static Agreement drafted(String caseFilePath) {
        var agency = UUID.randomUUID();
        var id = Staff.caseManager()
                .post(caseFilePath + "/service-agreements", draft(agency))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        return new Agreement(id, agency);
    }

    /** For the mother's file, signed by her. */
    public static Agreement signed(Files files) {
        var agreement = drafted(files.ofMother());
        Staff.companion()
                .move(agreement.path("signature"), byHerself(), "\"0\"")
                .then()
                .statusCode(200);
        return agreement;
    }

    public static Map<String, Object> draft(UUID... agencies) {
        return Map.of("services", List.of("legal-aid", "health"), "agencyIds", List.of(agencies));
    }

    public static Map<String, Object> byHerself() {
        return Map.of("signatory", "victim", "manner", "written");
    }

    public static Map<String, Object> byGuardian(Object person) {
        return Map.of(
                "signatory",
                "guardian",
                "guardian",
                Map.of("personId", person.toString(), "relation", "parent"),
                "manner",
                "thumbprint");
    }

    public String path(String... below) {
        return "/v1/service-agreements/" + id + (below.length == 0 ? "" : "/" + String.join("/", below));
    }

    /** What the referral service asks before it discloses. */
    public Map<String, Object> permitFor(String caseFile, UUID recipient) {
        return Map.of(
                "unit",
                Staff.UNIT,
                "caseFileId",
                caseFile,
                "referralId",
                UUID.randomUUID(),
                "agencyId",
                recipient,
                "purpose",
                "referral-dispatch");
    }

    public Map<String, Object> permitFor(String caseFile) {
        return permitFor(caseFile, agency);
    }
}
