package id.lindung.referral.agency.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.AgencyStatus;
import id.lindung.referral.agency.domain.Religion;
import id.lindung.referral.agency.domain.RetirementReason;
import id.lindung.referral.agency.domain.ServiceOffered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as the staff of its unit see it. */
@Schema(
        name = "Agency",
        description = "Of a safe house neither name nor address, phone or kecamatan: they are disclosed one by one.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000061")
        UUID id,

        @Schema(required = true, examples = "puskesmas") AgencyKind kind,

        @Schema(examples = "Puskesmas Contoh", description = "Absent of a safe house.") @Nullable
        String name,

        @Schema(examples = "Rumah Melati", description = "Of a safe house only.") @Nullable
        String alias,

        @Schema(examples = "Jalan Contoh 1") @Nullable String address,

        @Schema(examples = "+627117583081", description = "E.164.") @Nullable
        String phone,

        @Schema(examples = "16.10.01", description = Describe.SUBDISTRICT) @Nullable
        String subdistrict,

        @Schema(description = "The agency that this is a branch of.") @Nullable
        UUID parentId,

        @Schema(required = true) List<ServiceOffered> services,

        @Schema(description = "Of a spiritual companion only.") @Nullable
        Religion religion,

        @Schema(examples = "Senin–Jumat 08.00–14.00") @Nullable
        String openingHours,

        @Schema(required = true, description = Describe.INTERNAL)
        boolean internal,

        @Schema(required = true, examples = "active") AgencyStatus status,

        @Schema(description = "Of a retired agency only.") @Nullable
        RetirementReason retirementReason,

        @Schema(required = true, examples = "2026-11-22T02:15:30Z")
        Instant registeredAt,

        @Schema(description = "Of a retired agency only.") @Nullable
        Instant retiredAt) {

    static AgencyView of(Agency shown) {
        var concealed = shown.kind().concealed();
        return new AgencyView(
                shown.id(),
                shown.kind(),
                concealed ? null : shown.label(),
                concealed ? shown.label() : null,
                shown.address().orElse(null),
                shown.phone().orElse(null),
                shown.subdistrict().orElse(null),
                shown.parentId().orElse(null),
                shown.services(),
                shown.religion().orElse(null),
                shown.openingHours().orElse(null),
                shown.internal(),
                shown.status(),
                shown.retirementReason().orElse(null),
                shown.registeredAt(),
                shown.retiredAt().orElse(null));
    }
}
