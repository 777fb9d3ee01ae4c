package id.lindung.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Three places, two for one client, one for a large body. */
class PlacesTest {

    private final Places places = new Places(new Config());

    @Test
    void aPlaceIsTakenUntilTheAnswerIsSent() {
        var place = take();
        assertThat(place.begin()).isTrue();
        place.end();
        assertThat(places.inWork()).isEqualTo(1);
        place.leave();
        assertThat(places.inWork()).isZero();
    }

    @Test
    void whoHangsUpKeepsItUntilTheWorkIsDone() {
        var place = take();
        place.begin();
        place.abandon();
        assertThat(places.inWork()).isEqualTo(1);
        place.end();
        assertThat(places.inWork()).isZero();
    }

    @Test
    void whoHangsUpBeforeIsNotWorkedFor() {
        var place = take();
        place.abandon();
        assertThat(places.inWork()).isZero();
        assertThat(place.begin()).isFalse();
        assertThat(places.countTo("a", place)).isFalse();
        assertThat(places.clients()).isZero();
    }

    @Test
    void leavingTwiceGivesBackOnce() {
        var place = take();
        places.countTo("a", place);
        place.leave();
        place.leave();
        take();
        take();
        take();
        assertThat(places.take(false)).isEmpty();
    }

    @Test
    void oneClientHasItsShareAndAnotherTheRest() {
        var mine = new Place[] {take(), take(), take()};
        assertThat(places.countTo("a", mine[0])).isTrue();
        assertThat(places.countTo("a", mine[1])).isTrue();
        assertThat(places.countTo("a", mine[2])).isFalse();
        assertThat(places.countTo("b", mine[2])).isTrue();
        mine[0].leave();
        assertThat(places.countTo("a", take())).isTrue();
    }

    @Test
    void aLargeOneWithoutPlaceTakesNone() {
        var large = places.take(true).orElseThrow();
        assertThat(places.take(true)).isEmpty();
        take();
        take();
        large.leave();
        take();
        // All are taken, and the one for a large body was not lost by asking for it in vain.
        assertThat(places.take(true)).isEmpty();
        assertThat(places.take(true)).isEmpty();
        assertThat(places.inWork()).isEqualTo(3);
    }

    private Place take() {
        return places.take(false).orElseThrow();
    }

    private record Config() implements OverloadConfig {
        @Override
        public int requestsInWork() {
            return 3;
        }

        @Override
        public int requestsInWorkOfOneClient() {
            return 2;
        }

        @Override
        public int largeBodies() {
            return 1;
        }

        @Override
        public MemorySize largeBody() {
            return new MemorySize(BigInteger.TEN);
        }

        @Override
        public Rate client() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Rate address() {
            throw new UnsupportedOperationException();
        }
    }
}
