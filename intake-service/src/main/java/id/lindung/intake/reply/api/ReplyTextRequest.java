package id.lindung.intake.reply.api;

import id.lindung.intake.TextRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reply says. */
@Schema(name = "ReplyTextRequest")
public record ReplyTextRequest(
        @Schema(
                description =
                        "Kept encrypted. Stands between set words that invite to come. It names neither a victim nor her population number.",
                examples = "Laporan Saudara telah kami terima dan sedang kami tindak lanjuti.")
        @NotNull
        @Size(max = 4000)
        @Pattern(regexp = TextRules.BLOCK)
        String text) {

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "ReplyTextRequest[…]";
    }
}
