package id.lindung.casework.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.consent.domain.AgreementState;
import id.lindung.casework.consent.domain.GuardianRelation;
import id.lindung.casework.consent.domain.Manner;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.consent.domain.Signatory;
import id.lindung.casework.consent.domain.Signature;
import id.lindung.casework.consent.domain.SuitableForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service agreement as an officer of its unit sees it. */
@Schema(name = "ServiceAgreement", description = "To which services, and to which agencies, a victim agrees.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID caseFileId,
        @Schema(required = true) AgreementState state,
        @Schema(required = true) List<ServiceCode> services,

        @Schema(required = true, description = "The agencies that may learn of her, while it is signed.")
        List<UUID> agencyIds,

        @Schema(required = true) Instant draftedAt,

        @Schema(description = "Once it is signed.") @Nullable
        SignatureView signature,

        @Nullable Instant refusedAt,
        @Nullable Instant withdrawnAt,

        @Schema(description = "Whether somebody talked with her alone when she withdrew.") @Nullable
        Boolean privateTalk) {

    static AgreementView of(ServiceAgreement shown) {
        return new AgreementView(
                shown.id(),
                shown.caseFileId(),
                shown.state(),
                shown.services(),
                shown.agencyIds(),
                shown.draftedAt(),
                shown.signature().map(SignatureView::of).orElse(null),
                shown.refusedAt().orElse(null),
                shown.withdrawnAt().orElse(null),
                shown.privateTalk().orElse(null));
    }

    /** Who signed, and how. */
    @Schema(name = "Signature")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignatureView(
            @Schema(required = true) Signatory signatory,
            @Nullable UUID guardianPersonId,
            @Nullable GuardianRelation guardianRelation,
            @Schema(required = true) Manner manner,
            @Nullable SuitableForm suitableForm,
            @Nullable String witness,
            @Schema(required = true) Instant signedAt) {

        static SignatureView of(Signature given) {
            return new SignatureView(
                    given.signatory(),
                    given.guardianPersonId(),
                    given.guardianRelation(),
                    given.manner(),
                    given.suitableForm(),
                    given.witness(),
                    given.signedAt());
        }
    }
}
