package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.app.CheckedSop;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a document was found to be. */
@Schema(name = "SopReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopReportView(
        @Schema(required = true, description = "Whether it could be published.", examples = "false")
        boolean usable,

        @Schema(description = "The procedure that would be published; absent when it is not usable.") @Nullable
        SopLineView sop,

        @Schema(required = true, description = "All of them, from top to bottom; 200 at most.")
        List<SopFaultView> faults) {

    static SopReportView of(CheckedSop checked) {
        var sop = checked.sop();
        return new SopReportView(
                checked.isUsable(),
                sop == null ? null : SopLineView.of(sop.definition(), sop.sha256()),
                checked.faults().stream().map(SopFaultView::of).toList());
    }
}
