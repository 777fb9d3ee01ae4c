package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That whoever told a complaint takes it back. */
@Schema(name = "ComplaintWithdrawalRequest")
public record ComplaintWithdrawalRequest(
        @Schema(
                description =
                        "Whether whoever withdraws was talked with alone: a withdrawal may be forced. It takes effect either way, and the case files go on.")
        @NotNull
        Boolean privateTalk) {

    Move toMove() {
        return new Move.Withdraw(privateTalk);
    }
}
