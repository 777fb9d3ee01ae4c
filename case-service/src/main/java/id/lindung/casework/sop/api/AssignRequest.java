package id.lindung.casework.sop.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose worklist a case file, or one step of it, stands on. */
@Schema(name = "AssignSopRun")
public record AssignRequest(
        @Pattern(regexp = "[!-~]+")
        @Size(max = 255)
        @Schema(description = "Token subject; left out for nobody.", examples = "companion-1")
        @Nullable
        String assignee,

        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 60)
        @Schema(
                description = "Left out for the whole file; a step's own assignee goes before the file's.",
                examples = "escort")
        @Nullable
        String step) {}
