package id.lindung.intake.unitprofile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.unitprofile.domain.UnitProfile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit calls itself on paper. */
@Schema(name = "UnitProfile")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitProfileView(
        String unit,
        String government,
        String office,
        String centre,
        String address,
        @Nullable String phone,
        @Nullable String email,
        String place,

        @Schema(description = "Time zone, by the province of the unit's code.", examples = "Asia/Jakarta")
        String zone,

        Instant changedAt) {

    static UnitProfileView of(UnitProfile profile) {
        var letterhead = profile.letterhead();
        return new UnitProfileView(
                profile.unit(),
                letterhead.government(),
                letterhead.office(),
                letterhead.centre(),
                letterhead.address(),
                letterhead.phone(),
                letterhead.email(),
                letterhead.place(),
                profile.zone(),
                profile.changedAt());
    }
}
