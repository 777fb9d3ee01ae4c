package id.lindung.casework.consent.api;

import id.lindung.casework.consent.app.MoveAgreement;
import id.lindung.casework.consent.domain.GuardianRelation;
import id.lindung.casework.consent.domain.Manner;
import id.lindung.casework.consent.domain.Signatory;
import id.lindung.casework.consent.domain.SuitableForm;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signature as it was given. */
@Schema(name = "SignatureRequest")
public record SignatureRequest(
        @Schema(required = true) @NotNull Signatory signatory,

        @Schema(description = "Required of a guardian, refused of a victim who signs herself.") @Valid @Nullable
        Guardian guardian,

        @Schema(required = true) @NotNull Manner manner,

        @Schema(description = "How it was explained; required for a person with a disability, UU 27/2022 art. 26(2).")
        @Nullable
        SuitableForm suitableForm,

        @Schema(
                description =
                        "Token subject of another member of the staff, before whom it was said; of an oral one only.")
        @Pattern(regexp = "[!-~]{1,255}")
        @Nullable
        String witness,

        @Schema(description = "Now, when absent.") @Nullable Instant signedAt,

        @Schema(description = "True when the victim, a child at the act, has turned 18 since and signs herself.")
        @Nullable
        Boolean cameOfAge) {

    /** Who signs for the victim. */
    @Schema(name = "Guardian")
    public record Guardian(
            @Schema(required = true) @NotNull UUID personId,
            @Schema(required = true) @NotNull GuardianRelation relation) {}

    MoveAgreement.Given toGiven() {
        var errors = new ArrayList<FieldError>();
        if ((signatory == Signatory.GUARDIAN) != (guardian != null)) {
            errors.add(FieldError.of("/guardian", guardian == null ? "required" : "guardian.not-for-victim"));
        }
        if ((manner == Manner.ORAL) != (witness != null)) {
            errors.add(FieldError.of("/witness", witness == null ? "required" : "witness.not-for-manner"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID).withErrors(errors);
        }
        return new MoveAgreement.Given(
                signatory,
                guardian == null ? null : guardian.personId(),
                guardian == null ? null : guardian.relation(),
                manner,
                suitableForm,
                witness,
                signedAt,
                Boolean.TRUE.equals(cameOfAge));
    }
}
