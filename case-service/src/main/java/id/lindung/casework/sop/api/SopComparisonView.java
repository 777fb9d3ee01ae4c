package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.app.SopChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two versions. */
@Schema(name = "SopComparison")
public record SopComparisonView(
        @Schema(required = true, description = "In the order of the document.")
        List<ChangeView> changes) {

    /** One difference. */
    @Schema(name = "SopChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            @Schema(required = true, examples = "changed") SopChange.Kind kind,
            @Schema(required = true, examples = "step") SopChange.Part part,

            @Schema(description = "Of the step, document or ambiguity; absent for the header.", examples = "escort")
            @Nullable
            String id,

            @Schema(
                    description = "What differs of it, by dots; absent where the whole came or went.",
                    examples = "clock.max")
            @Nullable
            String member,

            @Schema(description = "As the earlier version has it; absent where it was not.", examples = "\"PT30M\"")
            @Nullable
            Object before,

            @Schema(description = "As the later version has it; absent where it is no more.", examples = "\"PT45M\"")
            @Nullable
            Object after) {

        static ChangeView of(SopChange change) {
            return new ChangeView(
                    change.kind(), change.part(), change.id(), change.member(), change.before(), change.after());
        }
    }

    static SopComparisonView of(List<SopChange> changes) {
        return new SopComparisonView(changes.stream().map(ChangeView::of).toList());
    }
}
