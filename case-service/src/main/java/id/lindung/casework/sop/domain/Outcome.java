package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a step that decides can end.
 *
 * @param outcome its code
 * @param fact what decides it
 * @param next the step that follows
 * @param endsAs how a run that took this way is said to end; null for the way that the last step names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        String outcome,
        LocalText title,
        FactCode fact,
        String next,
        @Nullable String endsAs) {}
