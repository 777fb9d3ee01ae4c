package id.lindung.intake.reply.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.reply.app.SignReply.Signatory;
import id.lindung.intake.reply.domain.Acting;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose signature stands under a reply. */
@Schema(name = "ReplySignatureRequest")
public record ReplySignatureRequest(
        @Schema(description = "With degrees; kept encrypted.", examples = "Dra. Contoh Ketua, M.Si.")
        @NotNull
        @Size(max = 150)
        @Pattern(regexp = TextRules.LINE)
        String signatoryName,

        @Schema(description = "The office signed for, without Plt. or Plh.; kept encrypted.", examples = "Ketua P2TP2A")
        @NotNull
        @Size(max = 150)
        @Pattern(regexp = TextRules.LINE)
        String signatoryTitle,

        @Schema(description = "Required of secretary and division head, who sign for an absent official only.")
        @Nullable
        Acting acting) {

    Signatory toSignatory() {
        return new Signatory(signatoryName.strip(), signatoryTitle.strip(), acting);
    }

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "ReplySignatureRequest[…]";
    }
}
