package id.lindung.referral.partner.api;

import id.lindung.referral.partner.domain.PartnerPurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dossier or letter is read for; it stands on the log. */
@Schema(name = "DiscloseDossier")
public record DiscloseDossierRequest(
        @NotNull @Schema(required = true) PartnerPurpose purpose) {}
