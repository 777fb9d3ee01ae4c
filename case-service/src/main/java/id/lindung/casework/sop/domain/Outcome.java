package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a step that decides can end.
 *
 * @param outcome its code
 * @param fact what decides it; null where somebody decides by hand alone
 * @param next the step that follows
 * @param endsAs how a run that took this way is said to end; null for the way that the last step names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        String outcome,
        LocalText title,
        @Nullable FactCode fact,
        String next,
        @Nullable String endsAs) {

    boolean isDecidedBy(String code) {
        return fact != null && fact.code().equals(code);
    }
}
