package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.FollowedReferral;
import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.domain.SopRun;
import java.time.Instant;
import java.util.List;

/**
 * A run as it is shown.
 *
 * @param definition as the rulings in force have it
 * @param referrals of the case file, oldest first
 * @param now by which marks are shown, whether or not they have been raised yet
 */
public record RunReading(SopRun run, SopDefinition definition, List<FollowedReferral> referrals, Instant now) {

    public RunReading {
        referrals = List.copyOf(referrals);
    }
}
