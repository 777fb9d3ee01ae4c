package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.SopDefinition;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version as lists show it. */
@Schema(name = "SopLine")
public record SopLineView(
        @Schema(required = true, examples = "pulang-pisau-direct-crisis")
        String id,

        @Schema(required = true, examples = "1") int version,
        @Schema(required = true) TextView title,

        @Schema(required = true, description = "As printed.", examples = "8.or-3/DP3AP2KB-PPPA/I/2021")
        String number,

        @Schema(required = true, examples = "2021-01-11") LocalDate effective,

        @Schema(required = true, description = "Steps of the printed table.", examples = "13")
        int steps,

        @Schema(required = true, description = "Of the published file.")
        String sha256) {

    static SopLineView of(SopDefinition sop, String sha256) {
        return new SopLineView(
                sop.id(),
                sop.version(),
                TextView.of(sop.title()),
                sop.source().number(),
                sop.source().effective(),
                sop.source().steps(),
                sha256);
    }
}
