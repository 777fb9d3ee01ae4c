package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to understand what a source says.
 *
 * @param sets what it makes of the ambiguity's steps; null where it changes how people act and nothing that is measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(String id, LocalText text, @Nullable Sets sets) {

    /**
     * What a reading changes in steps.
     *
     * @param clock what their standard time measures; null to leave it
     * @param perform who does them; empty to leave it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sets(@Nullable ClockKind clock, List<SopActor> perform) {

        public Sets {
            perform = Lists.orEmpty(perform);
        }
    }
}
