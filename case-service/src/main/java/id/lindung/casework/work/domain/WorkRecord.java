package id.lindung.casework.work.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done for a victim, put on record. It is never altered: who erred records anew.
 *
 * @param unit Kemendagri code of the unit, {@code NN.NN}
 * @param occurredAt when it was done, as told
 * @param recordedBy the token's subject
 * @param recordedRole the role in which it was recorded
 * @param minutes of work that it took; null where nobody counted
 * @param hasText whether a text stands with it, encrypted under the case file's key
 */
public record WorkRecord(
        UUID id,
        UUID caseFileId,
        String unit,
        Work work,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        String recordedRole,
        @Nullable Integer minutes,
        boolean hasText) {

    public WorkKind kind() {
        return WorkKind.of(work);
    }
}
