package id.lindung.intake.person.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a contact safe: none is by default. Only a complete mark counts, and only for 30 days.
 *
 * @param from first minute of the day at which a call is safe, in the unit's zone
 * @param to from then on it no longer is; before {@code from} when the hours pass midnight
 * @param mayAnswer who may pick up
 * @param sayInstead what to say to anyone else
 */
public record SafeMark(
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String mayAnswer,
        @Nullable String sayInstead) {

    /** How long a mark holds. */
    public static final Duration VALIDITY = Duration.ofDays(30);

    /** All four parts are there, and the hours are not empty. */
    public boolean isComplete() {
        return from != null && to != null && !from.equals(to) && mayAnswer != null && sayInstead != null;
    }

    /** When a mark set now will expire; empty for an incomplete one, which never was safe. */
    public Optional<Instant> expiry(Instant markedAt) {
        return isComplete() ? Optional.of(markedAt.plus(VALIDITY)) : Optional.empty();
    }

    /** Whether the time of day lies within the hours. */
    public boolean covers(LocalTime time) {
        if (from == null || to == null) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** Never shows what to say or to whom. */
    @Override
    public String toString() {
        return "SafeMark[…]";
    }
}
