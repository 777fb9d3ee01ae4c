package id.lindung.intake.complaint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened, as disclosed. */
@Schema(name = "Narrative")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NarrativeView(
        UUID complaintId,

        @Schema(description = "Left out when none was written.") @Nullable
        String narrative) {

    /** Never shows what happened. */
    @Override
    public String toString() {
        return "NarrativeView[" + complaintId + "]";
    }
}
