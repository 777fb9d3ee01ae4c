package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a decision may take, and what happens when nobody has decided by then.
 *
 * @param after since the step was entered
 * @param time which minutes count
 * @param outcome the way that is taken then; null when it stays open and goes to the role above
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expiry(
        Duration after, ClockCalendar time, @Nullable String outcome) {}
