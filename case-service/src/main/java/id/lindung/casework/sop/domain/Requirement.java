package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be at hand for a step.
 *
 * @param anyOf documents of the definition, one of which suffices
 * @param ifExists wanted only where there is one
 * @param waivedInCrisis not asked for in a crisis: she comes first, papers later
 * @param copies in how many; null for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Requirement(
        List<String> anyOf,
        boolean ifExists,
        boolean waivedInCrisis,
        @Nullable Integer copies) {

    public Requirement {
        anyOf = Lists.orEmpty(anyOf);
    }
}
