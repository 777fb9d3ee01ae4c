package id.lindung.casework.work.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of a record, as disclosed. */
@Schema(name = "WorkText")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-0000000000b1")
        UUID id,

        @Schema(description = "Left out when none was written.", examples = "Sudah lebih tenang.") @Nullable
        String text) {

    /** Never shows the text. */
    @Override
    public String toString() {
        return "TextView[" + id + "]";
    }
}
