package id.lindung.faults.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which fault begins when. The faults are a deck of cards, shuffled by the seed and dealt one by one; when all are dealt, it
 * is shuffled again. So in a long run nothing is spared, and what a short run does is decided by its seed.
 *
 * @param faults in the order of their beginning
 */
public record Schedule(List<Planned> faults) {

    private static final Duration LEAST_BETWEEN = Duration.ofSeconds(1);
    private static final Duration MOST_BETWEEN = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** Longer than a consumer's session lasts (ten seconds), so that others take its partitions over. */
    private static final Duration BEYOND_A_SESSION = Duration.ofSeconds(13);

    private static final int ONE_IN = 6;
    private static final int MOST_RECORDS = 200;

    /**
     * A fault and when it begins.
     *
     * @param at since the beginning
     */
    public record Planned(Duration at, Fault fault) {}

    public Schedule {
        faults = List.copyOf(faults);
    }

    /** Draws the faults of a run that goes on for so long. The last one is over when it ends. */
    public static Schedule draw(long seed, Duration length, Targets targets) {
        var random = new Random(seed);
        var faults = new ArrayList<Planned>();
        var deck = new ArrayList<Fault>();
        var at = Duration.ofMillis(random.nextLong(LEAST_BETWEEN.toMillis(), MOST_BETWEEN.toMillis()));
        while (at.compareTo(length) < 0) {
            if (deck.isEmpty()) {
                deck.addAll(deck(targets, random));
                Collections.shuffle(deck, random);
            }
            var fault = deck.removeLast();
            if (at.plus(fault.lasts()).compareTo(length) <= 0) {
                faults.add(new Planned(at, fault));
            }
            at = at.plusMillis(random.nextLong(LEAST_BETWEEN.toMillis(), MOST_BETWEEN.toMillis()));
        }
        return new Schedule(faults);
    }

    private static List<Fault> deck(Targets targets, Random random) {
        var deck = new ArrayList<Fault>();
        for (var part : targets.mortal()) {
            deck.add(new Fault.Kill(part));
        }
        for (var part : targets.parts()) {
            var length = random.nextInt(ONE_IN) == 0 ? BEYOND_A_SESSION : within(SHORTEST, LONGEST, random);
            deck.add(new Fault.Pause(part, length));
        }
        for (var link : targets.links()) {
            deck.add(new Fault.Slow(
                    link,
                    within(Duration.ofMillis(20), Duration.ofMillis(300), random),
                    within(SHORTEST, LONGEST, random)));
            deck.add(new Fault.Cut(link, within(SHORTEST, LONGEST, random)));
            deck.add(new Fault.HalfOpen(link, within(SHORTEST, LONGEST, random)));
        }
        for (int n = 0; n < targets.parts().size() / 3; n++) {
            deck.add(new Fault.Redeliver(1 + random.nextInt(MOST_RECORDS)));
        }
        if (targets.smallDisk()) {
            deck.add(new Fault.FullDisk(within(SHORTEST, LONGEST, random)));
        }
        return deck;
    }

    private static Duration within(Duration least, Duration most, Random random) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis()));
    }

    /** For how long a process is stopped at most. */
    public Duration longestPause() {
        return faults.stream()
                .map(Planned::fault)
                .filter(fault -> fault instanceof Fault.Pause)
                .map(Fault::lasts)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
