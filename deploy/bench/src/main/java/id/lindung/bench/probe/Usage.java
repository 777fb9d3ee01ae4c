package id.lindung.bench.probe;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the parts of a system had used at one moment, to be compared with another moment.
 *
 * @param processes by process id
 * @param walBytes how far PostgreSQL's write-ahead log had come
 */
public record Usage(Map<Long, Spent> processes, long walBytes) {

    /**
     * The processor time of one process.
     *
     * @param owner the part that it belongs to: {@code intake}, {@code kafka}; {@code postgres:intake} for a backend that
     *     works on a service's database, {@code postgres} for the rest of the server
     */
    public record Spent(String owner, Duration time) {}

    /** How backends of a database are named among the owners. */
    public static final String BACKENDS_OF = "postgres:";

    public Usage {
        processes = Map.copyOf(processes);
    }

    /** What was used since an earlier moment; a process that did not exist then counts whole. */
    public Usage since(Usage earlier) {
        var difference = new HashMap<Long, Spent>();
        processes.forEach((pid, now) -> {
            var before = earlier.processes.get(pid);
            difference.put(
                    pid,
                    before == null ? now : new Spent(now.owner(), now.time().minus(before.time())));
        });
        return new Usage(difference, walBytes - earlier.walBytes);
    }

    /** Milliseconds of processor time of one owner. */
    public double millis(String owner) {
        return millis(owner::equals);
    }

    /** Milliseconds of processor time of some owners. */
    public double millis(Predicate<String> owners) {
        return processes.values().stream()
                        .filter(spent -> owners.test(spent.owner()))
                        .mapToLong(spent -> spent.time().toNanos())
                        .sum()
                / 1e6;
    }
}
