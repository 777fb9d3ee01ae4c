package id.lindung.intake.person.api;

import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.domain.Purpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose data, and what for. */
@Schema(name = "PersonDisclosureRequest")
public record PersonDisclosureRequest(
        @Schema(description = "What the reading is for; it stands on the disclosure log.") @NotNull
        Purpose purpose,

        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> personIds,

        @Schema(
                description =
                        "Fields wanted; left out for all that the purpose and your role allow. Others are not answered.")
        @Size(min = 1)
        @Nullable
        Set<@NotNull PersonField> fields) {

    Set<PersonField> wanted() {
        return fields == null ? Set.of() : fields;
    }
}
