package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.Ambiguity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something unclear in the source, and the reading in force. All readings stand with the procedure. */
@Schema(name = "Ruling")
public record RulingView(
        @Schema(required = true, examples = "who-signs") String ambiguity,

        @Schema(
                required = true,
                description = "The source's own words, with their place.",
                examples = "step 9: \"Korban / Keluarga menyetujui dan menandatangani\"")
        String cite,

        @Schema(required = true) TextView question,

        @Schema(required = true, examples = "victim-herself")
        String ruling,

        @Schema(required = true, description = "The reading in force.")
        TextView text,

        @Schema(required = true, description = "Why it is in force.")
        TextView because) {

    static RulingView of(Ambiguity ambiguity) {
        var reading = ambiguity.reading(ambiguity.ruling()).orElseThrow();
        return new RulingView(
                ambiguity.id(),
                ambiguity.cite(),
                TextView.of(ambiguity.question()),
                reading.id(),
                TextView.of(reading.text()),
                TextView.of(ambiguity.because()));
    }
}
