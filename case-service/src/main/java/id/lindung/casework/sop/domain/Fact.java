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
 * @param outcome only where the fact alone does not say it; the runs of today need none
 * @param minutes minutes of work that it took, where somebody counted them
 */
public record Fact(String code, Instant occurredAt, UUID sourceId, Optional<String> outcome, OptionalInt minutes) {

    /** A fact that tells no more than that it happened. */
    public static Fact of(FactCode code, Instant occurredAt, UUID sourceId) {
        return new Fact(code.code(), occurredAt, sourceId, Optional.empty(), OptionalInt.empty());
    }

    /** A fact whose minutes of work were counted. */
    public static Fact of(FactCode code, Instant occurredAt, UUID sourceId, int minutes) {
        return new Fact(code.code(), occurredAt, sourceId, Optional.empty(), OptionalInt.of(minutes));
    }
}
