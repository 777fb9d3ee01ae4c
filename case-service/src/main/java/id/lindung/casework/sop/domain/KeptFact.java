package id.lindung.casework.sop.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that came before its step was entered. Order across aggregates is not given, so it waits for the step.
 *
 * @param code of {@link FactCode}
 */
@Embeddable
public record KeptFact(
        String code,
        UUID sourceId,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Integer minutes) {

    boolean is(String otherCode, UUID otherSource) {
        return code.equals(otherCode) && sourceId.equals(otherSource);
    }
}
