package id.lindung.testkit;

import java.security.SecureRandom;
import java.util.Random;

/** Chance that can be repeated: a test that draws says from which seed, and {@code -Dlindung.seed} draws the same again. */
public final class Seeds {

    private static final String PROPERTY = "lindung.seed";

    private Seeds() {}

    /** A source of chance for the test that asks; its seed is printed before the first draw. */
    @SuppressWarnings("SystemOut") // A failed run's output is where the seed is looked for.
    public static Random random(Class<?> test) {
        var seed = Long.getLong(PROPERTY, new SecureRandom().nextInt(1_000_000));
        System.out.println(test.getSimpleName() + ": seed " + seed + ", again with -D" + PROPERTY + "=" + seed);
        return new Random(seed);
    }
}
