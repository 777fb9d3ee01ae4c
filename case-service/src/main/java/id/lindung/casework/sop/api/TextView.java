package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages that people are shown. */
@Schema(name = "Label")
public record TextView(
        @Schema(required = true, description = "Indonesian.", examples = "Identifikasi kasus dan info layanan")
        String id,

        @Schema(required = true, description = "English.", examples = "Screen the case and tell of the services")
        String en) {

    static TextView of(LocalText text) {
        return new TextView(text.id(), text.en());
    }
}
