package id.lindung.faults.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What databases and topics hold when nothing is under way any more.
 *
 * @param taken of each consumer, the last event of each aggregate that took effect
 * @param longestPause for how long a process was stopped at most: so much later than it was decided a line may be written
 * @param mishaps what the clients themselves could not bring about, a sentence each
 */
public record Observations(
        List<Told> told,
        List<OnTopic> onTopics,
        List<Kept> kept,
        Map<String, Map<UUID, Long>> taken,
        List<Parked> parked,
        List<Projection> projections,
        List<Visible> visible,
        List<Permit> permits,
        List<Disclosure> disclosures,
        Recovery recovery,
        Duration longestPause,
        List<String> mishaps) {}
