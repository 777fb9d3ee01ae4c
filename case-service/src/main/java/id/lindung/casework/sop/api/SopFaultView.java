package id.lindung.casework.sop.api;

import id.lindung.casework.sop.app.CheckedSop;
import id.lindung.casework.sop.domain.FaultSeverity;
import id.lindung.casework.sop.domain.SopFaultCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a document. */
@Schema(name = "SopFault")
public record SopFaultView(
        @Schema(
                required = true,
                description = "An error keeps it from being published; a warning is answered for by an ambiguity.",
                examples = "error")
        FaultSeverity severity,

        @Schema(required = true, description = "Stable.", examples = "step.unreachable")
        SopFaultCode code,

        @Schema(required = true, description = "RFC 6901, empty for the whole.", examples = "/steps/3")
        String pointer,

        @Schema(required = true, description = "Line of the document, from 1.", examples = "57")
        int line,

        @Schema(required = true, description = "What is wrong, and how to mend it.")
        TextView text) {

    static SopFaultView of(CheckedSop.Fault fault) {
        var what = fault.what();
        return new SopFaultView(what.severity(), what.code(), what.pointer(), fault.line(), TextView.of(what.words()));
    }
}
