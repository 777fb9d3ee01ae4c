package id.lindung.intake.person.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.person.app.Onward;
import id.lindung.intake.person.domain.DisclosureGround;
import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.domain.Purpose;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Set<@NotNull PersonField> fields,

        @Schema(description = "Region code of the unit whose persons they are; for services only.")
        @Pattern(regexp = TextRules.UNIT)
        @Nullable
        String unit,

        @Schema(description = "Id of the agency that receives the fields; for services only.") @Nullable
        UUID recipient,

        @Schema(description = "On what that rests; for services only.") @Nullable
        DisclosureGround ground,

        @Schema(description = "Token subject of whom the service serves; for services only, and optional.")
        @Size(max = 255)
        @Pattern(regexp = TextRules.SUBJECT)
        @Nullable
        String onBehalfOf) {

    /**
     * Where the fields go, as a service must say and nobody else may.
     *
     * @throws ProblemException {@code request.invalid} (400), naming what is missing or not the caller's to say
     */
    Optional<Onward> onward(boolean service) {
        var faults = service ? missing() : notTheirs();
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID).withErrors(faults);
        }
        return unit == null || recipient == null || ground == null
                ? Optional.empty()
                : Optional.of(new Onward(unit, recipient, ground, onBehalfOf));
    }

    private List<FieldError> missing() {
        return faults(false, "required", "/unit", unit, "/recipient", recipient, "/ground", ground);
    }

    private List<FieldError> notTheirs() {
        return faults(
                true,
                "disclosure.for-services",
                "/unit",
                unit,
                "/recipient",
                recipient,
                "/ground",
                ground,
                "/onBehalfOf",
                onBehalfOf);
    }

    private static List<FieldError> faults(boolean faultyWhenThere, String code, @Nullable Object... pairs) {
        var faults = new ArrayList<FieldError>();
        for (var i = 0; i < pairs.length; i += 2) {
            if ((pairs[i + 1] != null) == faultyWhenThere) {
                faults.add(FieldError.of(String.valueOf(pairs[i]), code));
            }
        }
        return faults;
    }

    Set<PersonField> wanted() {
        return fields == null ? Set.of() : fields;
    }
}
