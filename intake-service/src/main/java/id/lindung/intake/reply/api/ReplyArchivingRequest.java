package id.lindung.intake.reply.api;

import id.lindung.intake.TextRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where complaint and copy lie. */
@Schema(name = "ReplyArchivingRequest")
public record ReplyArchivingRequest(
        @Schema(description = "As the shelf calls it; kept encrypted.", examples = "Map 3/2026")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = TextRules.LINE)
        String folder) {

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "ReplyArchivingRequest[…]";
    }
}
