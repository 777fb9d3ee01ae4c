package id.lindung.overload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * A bucket of requests for each of many. Of whom nothing was heard for as long as a bucket takes to fill is forgotten,
 * which changes nothing; and of too many at once the least active are, so that memory is bounded.
 */
final class Rates {

    private static final int MOST_KNOWN = 20_000;

    private final OverloadConfig.Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Rates(OverloadConfig.Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(Duration.ofSeconds(1L + rate.burst() / rate.perSecond()))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /**
     * Takes one request out of somebody's bucket.
     *
     * @return empty when there was one; else how long until there is
     */
    Optional<Duration> take(String whose) {
        var taken = buckets.get(whose, newcomer -> newBucket()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
