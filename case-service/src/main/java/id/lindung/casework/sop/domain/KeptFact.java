package id.lindung.casework.sop.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that came before its step was entered, or that a clock starts from. Order across aggregates is not given, so it
 * waits for the step.
 *
 * @param code of {@link FactCode}
 * @param outcome how it decides, where the code alone does not say
 * @param agency code of the kind of agency that it concerns
 * @param occurrence which time that the steps of an interruption are walked it belongs to, from 1
 */
@Embeddable
public record KeptFact(
        String code,
        UUID sourceId,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Integer minutes,
        @Nullable String outcome,
        @Nullable String agency,
        int occurrence) {

    static KeptFact of(Fact fact, Instant recordedAt, int occurrence) {
        return new KeptFact(
                fact.code(),
                fact.sourceId(),
                fact.occurredAt(),
                recordedAt,
                fact.minutes().isPresent() ? fact.minutes().getAsInt() : null,
                fact.outcome().orElse(null),
                fact.details().agency().orElse(null),
                occurrence);
    }

    /** The same, said to have happened then. */
    KeptFact at(Instant instant) {
        return new KeptFact(code, sourceId, instant, recordedAt, minutes, outcome, agency, occurrence);
    }

    boolean is(String otherCode, UUID otherSource) {
        return code.equals(otherCode) && sourceId.equals(otherSource);
    }
}
