package id.lindung.casework.sop.api;

import id.lindung.casework.sop.app.KeptDraft;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of one version of a procedure. */
@Schema(name = "SopDraft")
public record SopDraftView(
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

        @Schema(required = true, description = "When it was drafted or changed last.")
        Instant draftedAt,

        @Schema(required = true, description = "Token subject of whoever drafted or changed it last.")
        String draftedBy,

        @Schema(required = true, description = "The YAML, byte for byte.")
        String document,

        @Schema(required = true, description = "What it is found to be today.")
        SopReportView report) {

    static SopDraftView of(KeptDraft kept) {
        var draft = kept.draft();
        return new SopDraftView(
                draft.id(),
                draft.sopId(),
                draft.sopVersion(),
                draft.state().code(),
                draft.draftedAt(),
                draft.draftedBy(),
                new String(draft.document(), StandardCharsets.UTF_8),
                SopReportView.of(kept.checked()));
    }
}
