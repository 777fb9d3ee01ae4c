package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.domain.SopDefinition;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published version as lists show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SopLine")
public record SopLineView(
        @Schema(required = true, examples = "pulang-pisau-direct-crisis")
        String id,

        @Schema(required = true, examples = "1") int version,
        @Schema(required = true) TextView title,

        @Schema(
                description = "As printed; absent where the document bears none.",
                examples = "8.or-3/DP3AP2KB-PPPA/I/2021")
        @Nullable
        String number,

        @Schema(description = "Absent where the document bears none.", examples = "2021-01-11") @Nullable
        LocalDate effective,

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
