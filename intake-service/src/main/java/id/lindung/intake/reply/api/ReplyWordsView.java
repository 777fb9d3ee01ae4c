package id.lindung.intake.reply.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.reply.app.ReadReplies.Words;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reply says, as disclosed. */
@Schema(name = "ReplyWords")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyWordsView(
        UUID id,
        String text,

        @Schema(description = "Where complaint and copy lie, once archived.") @Nullable
        String folder) {

    static ReplyWordsView of(UUID id, Words words) {
        return new ReplyWordsView(id, words.text(), words.folder().orElse(null));
    }

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "ReplyWordsView[" + id + "]";
    }
}
