package id.lindung.referral.agency.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.agency.domain.Particulars;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a safe house is. */
@Schema(name = "SafeHouseAddress", description = "What was told of it; each reading stands on the disclosure log.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafeHouseAddressView(
        @Schema(examples = "Griya Contoh") @Nullable String name,
        @Schema(examples = "Jalan Contoh 3") @Nullable String address,

        @Schema(examples = "+6281234567890", description = "E.164.") @Nullable
        String phone,

        @Schema(examples = "16.10.01", description = Describe.SUBDISTRICT) @Nullable
        String subdistrict) {

    static SafeHouseAddressView of(Particulars disclosed) {
        return new SafeHouseAddressView(
                disclosed.name(), disclosed.address(), disclosed.phone(), disclosed.subdistrict());
    }
}
