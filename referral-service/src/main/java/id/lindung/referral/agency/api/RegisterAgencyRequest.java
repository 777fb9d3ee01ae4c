package id.lindung.referral.agency.api;

import id.lindung.referral.agency.app.RegisterAgency;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.Religion;
import id.lindung.referral.agency.domain.ServiceOffered;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency to take into the directory. */
@Schema(name = "RegisterAgency")
public record RegisterAgencyRequest(
        @TimeOrderedId @Schema(description = Describe.ID) @Nullable
        UUID id,

        @NotNull @Schema(required = true) AgencyKind kind,

        @Line @Size(max = Describe.NAME_LENGTH) @Schema(description = Describe.NAME) @Nullable
        String name,

        @Line @Size(max = Describe.NAME_LENGTH) @Schema(description = Describe.ALIAS) @Nullable
        String alias,

        @Line @Size(max = Describe.ADDRESS_LENGTH) @Schema(description = Describe.ADDRESS) @Nullable
        String address,

        @PhoneNumber @Size(max = Describe.PHONE_LENGTH) @Schema(description = Describe.PHONE) @Nullable
        String phone,

        @Pattern(regexp = Describe.SUBDISTRICT_FORM) @Schema(description = Describe.SUBDISTRICT) @Nullable
        String subdistrict,

        @Schema(description = Describe.PARENT) @Nullable UUID parentId,

        @NotEmpty @Schema(required = true, description = Describe.SERVICES)
        Set<@NotNull ServiceOffered> services,

        @Schema(description = Describe.RELIGION) @Nullable Religion religion,

        @Line @Size(max = Describe.HOURS_LENGTH) @Schema(description = Describe.HOURS) @Nullable
        String openingHours,

        @Schema(description = Describe.INTERNAL, defaultValue = "false") @Nullable
        Boolean internal) {

    RegisterAgency.Command toCommand() {
        return new RegisterAgency.Command(id, kind, description().toDescription());
    }

    private ChangeAgencyRequest description() {
        return new ChangeAgencyRequest(
                name, alias, address, phone, subdistrict, parentId, services, religion, openingHours, internal);
    }
}
