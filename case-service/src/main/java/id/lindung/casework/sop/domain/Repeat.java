package id.lindung.casework.sop.domain;

import java.util.List;

/**
 * A step that is done again and again until a fact completes it.
 *
 * @param on each of these facts is one time
 * @param restartsClock whether the standard time is meant for each time, so that it begins anew
 */
public record Repeat(List<FactCode> on, boolean restartsClock) {

    public Repeat {
        on = Lists.orEmpty(on);
    }
}
