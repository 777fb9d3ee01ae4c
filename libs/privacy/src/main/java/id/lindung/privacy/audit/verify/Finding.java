package id.lindung.privacy.audit.verify;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, and where.
 *
 * @param lineId the audit line; absent where only its seal's number is left of it
 * @param sealSequence the seal's number; absent for a line that has none
 * @param detail a sentence for the operator, without any content of the line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        FindingKind kind,

        @Schema(examples = "019aa8f2-7d3c-7a41-9c55-2f0f6f7f3b10") @Nullable
        UUID lineId,

        @Schema(examples = "1042") @Nullable Long sealSequence,

        @Schema(examples = "The line's columns do not fit its hash.")
        String detail) {}
