package id.lindung.casework.consent.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the victim no longer agrees. */
@Schema(name = "WithdrawalRequest")
public record WithdrawalRequest(
        @Schema(
                required = true,
                description =
                        "Whether somebody has talked with her alone: a withdrawal may be forced, and the file does not"
                                + " close before such a talk. It takes effect either way.")
        boolean privateTalk) {}
