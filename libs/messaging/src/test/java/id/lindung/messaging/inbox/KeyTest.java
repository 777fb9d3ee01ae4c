package id.lindung.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyTest {

    @Test
    void whatLiesBehindIsPast() {
        var key = new Key(3, Map.of());
        assertThat(key.placeOf(1)).isEqualTo(Place.PAST);
        assertThat(key.placeOf(3)).isEqualTo(Place.PAST);
    }

    @Test
    void theFirstEventOfAnUnknownAggregateIsNext() {
        assertThat(new Key(0, Map.of()).placeOf(1)).isEqualTo(Place.NEXT);
    }

    @Test
    void whatComesAfterAGapIsEarly() {
        assertThat(new Key(3, Map.of()).placeOf(5)).isEqualTo(Place.EARLY);
    }

    @Test
    void anEventThatWaitedForTheOneJustHandledIsNext() {
        var key = new Key(3, Map.of(5L, ParkingReason.EARLIER_MISSING));
        key.advance();
        assertThat(key.placeOf(5)).isEqualTo(Place.NEXT);
    }

    @Test
    void aRefusedEventSticksAndWhatFollowsIsEarly() {
        var key = new Key(3, Map.of(4L, ParkingReason.REFUSED));
        assertThat(key.placeOf(4)).isEqualTo(Place.STUCK);
        assertThat(key.placeOf(5)).isEqualTo(Place.EARLY);
    }

    @Test
    void aMisfitSticksToo() {
        assertThat(new Key(0, Map.of(1L, ParkingReason.MISFIT)).placeOf(1)).isEqualTo(Place.STUCK);
    }

    @Test
    void anEventThatWaitsDoesNotHideWhyItStuck() {
        var key = new Key(3, Map.of(4L, ParkingReason.REFUSED));
        key.park(4);
        key.park(5);
        assertThat(key.placeOf(4)).isEqualTo(Place.STUCK);
        key = new Key(3, Map.of());
        key.park(5);
        assertThat(key.hasParked()).isTrue();
    }

    @Test
    void onlyAKeyThatCameFurtherIsWritten() {
        var key = new Key(3, Map.of());
        assertThat(key.advanced()).isFalse();
        key.advance();
        assertThat(key.advanced()).isTrue();
        assertThat(key.lastSequence()).isEqualTo(4);
    }
}
