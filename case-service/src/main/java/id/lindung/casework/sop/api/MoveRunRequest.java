package id.lindung.casework.sop.api;

import static java.util.stream.Collectors.toMap;

import id.lindung.casework.sop.app.MoveSopRun;
import id.lindung.casework.sop.domain.StepMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By which version a case file goes on, and which step goes on where. */
@Schema(name = "MoveSopRunRequest")
public record MoveRunRequest(
        @Schema(required = true, examples = "pulang-pisau-direct-crisis")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = MoveRunRequest.NAME)
        String sop,

        @Schema(required = true, examples = "2") @NotNull @Min(1)
        Integer version,

        @Schema(required = true, description = "Every step that was begun or is over, once.") @NotNull @Size(max = 200)
        List<@NotNull @Valid LineRequest> steps) {

    static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** One step. */
    @Schema(name = "StepMappingLine")
    public record LineRequest(
            @Schema(required = true, description = "Step of the version that is left.", examples = "screening")
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = MoveRunRequest.NAME)
            String from,

            @Schema(
                    description =
                            "Step of the new version; left out where it goes on nowhere and stays in the history.",
                    examples = "assessment")
            @Nullable
            @Size(max = 60)
            @Pattern(regexp = MoveRunRequest.NAME)
            String to) {}

    MoveSopRun.Command toCommand(UUID caseFileId, @Nullable String ifMatch) {
        return new MoveSopRun.Command(
                caseFileId,
                ifMatch,
                sop,
                version,
                new StepMapping(steps.stream()
                        .collect(toMap(
                                LineRequest::from, line -> Optional.ofNullable(line.to()), (first, _) -> first))));
    }
}
