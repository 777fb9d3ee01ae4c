package id.lindung.privacy.audit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.privacy.audit.RecordedLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the audit log as shown: names of fields, never what stood in them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditLine")
public record AuditLineView(
        @Schema(examples = "019aa8f2-7d3c-7a41-9c55-2f0f6f7f3b10")
        UUID id,

        @Schema(examples = "2026-11-22T01:15:04.120331Z") Instant at,

        @Schema(description = "The actor: a token's subject, or `system`.", examples = "7f0a2c1e-officer")
        String actor,

        @Schema(examples = "case-manager") String role,

        @Schema(examples = "person.disclosed") String action,

        @Schema(examples = "person") String subjectType,

        @Schema(examples = "019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c21")
        UUID subjectId,

        @Schema(description = "Names of the fields, never their values.", examples = "[\"name\", \"phone\"]")
        List<String> fields,

        @Schema(examples = "case-handling") @Nullable String purpose,

        @Schema(description = "The ground that the disclosure rests on.", examples = "consent") @Nullable
        String ground,

        @Schema(description = "Who received the fields.", examples = "7f0a2c1e-officer") @Nullable
        String recipient,

        @Schema(description = "Finds the request in logs and traces.", examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        @Nullable
        String traceId) {
    static AuditLineView of(RecordedLine line) {
        return new AuditLineView(
                line.id(),
                line.at(),
                line.actor(),
                line.role(),
                line.action(),
                line.subjectType(),
                line.subjectId(),
                line.fields(),
                line.purpose(),
                line.ground(),
                line.recipient(),
                line.traceId());
    }
}
