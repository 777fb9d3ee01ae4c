package id.lindung.casework.consent.api;

import id.lindung.casework.consent.app.DraftAgreement;
import id.lindung.casework.consent.domain.ServiceCode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the victim is to be asked. */
@Schema(name = "DraftAgreementRequest")
public record DraftAgreementRequest(
        @Schema(required = true, description = "The services that she would be given.") @NotEmpty
        Set<@NotNull ServiceCode> services,

        @Schema(
                required = true,
                description = "The agencies that would learn of her; none when the unit serves her alone.")
        @NotNull
        @Size(max = 30)
        List<@NotNull UUID> agencyIds) {

    DraftAgreement.Command toCommand(UUID caseFileId) {
        // In the order of the list: a hash set's changes with the JVM, and a repeated request must be known again.
        return new DraftAgreement.Command(caseFileId, Collections.unmodifiableSet(new TreeSet<>(services)), agencyIds);
    }
}
