package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Something that happened to a case file, as whoever recorded it tells the run.
 *
 * @param code one of {@link FactCode}
 * @param occurredAt when it happened, which may be before it was recorded
 * @param sourceId what it stands in: the screening, the agreement, the letter; the same fact of the same source counts once
 * @param outcome only where the fact alone does not say how a step was decided
 * @param minutes minutes of work that it took, where somebody counted them
 * @param details what else it tells
 */
public record Fact(
        String code,
        Instant occurredAt,
        UUID sourceId,
        Optional<String> outcome,
        OptionalInt minutes,
        FactDetails details) {

    /** A fact that tells no more than that it happened. */
    public static Fact of(FactCode code, Instant occurredAt, UUID sourceId) {
        return new Fact(code.code(), occurredAt, sourceId, Optional.empty(), OptionalInt.empty(), FactDetails.NONE);
    }

    /** With the minutes of work that somebody counted. */
    public Fact taking(int counted) {
        return new Fact(code, occurredAt, sourceId, outcome, OptionalInt.of(counted), details);
    }

    /** With how the step was decided. */
    public Fact withOutcome(String decided) {
        return new Fact(code, occurredAt, sourceId, Optional.of(decided), minutes, details);
    }

    /** With what else it tells. */
    public Fact telling(FactDetails told) {
        return new Fact(code, occurredAt, sourceId, outcome, minutes, told);
    }
}
