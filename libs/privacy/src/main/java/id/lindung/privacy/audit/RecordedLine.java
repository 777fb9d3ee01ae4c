package id.lindung.privacy.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it stands in {@code audit_log}, but for its hash.
 *
 * @param id UUIDv7
 * @param at UTC, to the microsecond
 * @param unit the unit it belongs to, or {@code -} for the installation
 * @param actor the token's subject, or {@code system}
 * @param role the actor's principal role, or {@code system}
 * @param fields names, never values
 * @param traceId W3C trace id, for the logs and traces of the same request
 */
public record RecordedLine(
        UUID id,
        Instant at,
        String unit,
        String actor,
        String role,
        String action,
        String subjectType,
        UUID subjectId,
        List<String> fields,
        @Nullable String purpose,
        @Nullable String ground,
        @Nullable String recipient,
        @Nullable String traceId) {
    public RecordedLine {
        fields = List.copyOf(fields);
    }
}
