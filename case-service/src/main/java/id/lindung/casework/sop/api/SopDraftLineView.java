package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.SopDraft;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as lists show it. */
@Schema(name = "SopDraftLine")
public record SopDraftLineView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000091")
        UUID id,

        @Schema(required = true, examples = "pulang-pisau-mediation")
        String sop,

        @Schema(required = true, examples = "1") int version,

        @Schema(
                required = true,
                enumeration = {"draft", "published"},
                examples = "draft")
        String state,

        @Schema(required = true) Instant draftedAt,

        @Schema(required = true, description = "Token subject.")
        String draftedBy) {

    static SopDraftLineView of(SopDraft draft) {
        return new SopDraftLineView(
                draft.id(),
                draft.sopId(),
                draft.sopVersion(),
                draft.state().code(),
                draft.draftedAt(),
                draft.draftedBy());
    }
}
