package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.SopDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One published version of a procedure, whole. */
@Schema(
        name = "Sop",
        description = "A published version, as its file holds it; contracts/sop/sop.schema.json describes every field.")
public record SopView(
        @Schema(required = true, description = "Of the published file; runs are pinned to it.")
        String sha256,

        @Schema(required = true) SopDefinition definition) {}
