package id.lindung.faults.leak;

import java.time.Duration;

/**
 * How large a replica was at a moment.
 *
 * @param at since the beginning of the run
 * @param process its process; another one after a kill
 * @param liveBytes of the heap, after a full collection
 * @param connections of its service's role at PostgreSQL, those of all replicas together
 */
public record Sample(String part, long process, Duration at, long liveBytes, long threads, long connections) {}
