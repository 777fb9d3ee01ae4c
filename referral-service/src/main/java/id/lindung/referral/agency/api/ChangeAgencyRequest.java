package id.lindung.referral.agency.api;

import id.lindung.referral.agency.domain.AgencyDescription;
import id.lindung.referral.agency.domain.Particulars;
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

/** An agency described anew, as a whole. Its kind stays: an address that many have read cannot become a safe house. */
@Schema(
        name = "ChangeAgency",
        description =
                "What is absent is gone, except a safe house's name, address, phone and kecamatan: nobody can read"
                        + " them back to repeat them, so absent ones stay.")
public record ChangeAgencyRequest(
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

    AgencyDescription toDescription() {
        return new AgencyDescription(
                new Particulars(
                        Texts.tidy(name),
                        Texts.tidy(address),
                        phone == null ? null : Phone.e164(phone).orElseThrow(),
                        subdistrict),
                Texts.tidy(alias),
                parentId,
                services,
                religion,
                Texts.tidy(openingHours),
                Boolean.TRUE.equals(internal));
    }
}
