package id.lindung.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as people read it. */
@Schema(name = "Labels")
public record LabelsView(
        @Schema(description = "Indonesian.") String id,
        @Schema(description = "English.") String en) {

    public static LabelsView of(Code code) {
        return new LabelsView(code.indonesian(), code.english());
    }
}
