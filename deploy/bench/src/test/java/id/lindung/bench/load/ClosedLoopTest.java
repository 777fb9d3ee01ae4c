package id.lindung.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();

    @Test
    void everythingDoneIsCountedAndEveryWorkerFinishes() throws Exception {
        var timed = ClosedLoop.run(3, Duration.ofMillis(50), number -> counting());

        assertThat(timed.count()).isEqualTo(done.get()).isPositive();
        assertThat(timed.length()).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        assertThat(finished).hasValue(3);
    }

    @Test
    void soManyTimesMeansSoManyTimesEach() throws Exception {
        assertThat(ClosedLoop.times(3, 5, number -> counting()).count()).isEqualTo(15);
        assertThat(done).hasValue(15);
    }

    @Test
    void aWrongAnswerEndsTheRun() {
        assertThatThrownBy(() -> ClosedLoop.run(
                        2,
                        Duration.ofMinutes(1),
                        number -> number == 0
                                ? counting()
                                : () -> {
                                    throw new WrongAnswer("500 instead of 201");
                                }))
                .isInstanceOf(WrongAnswer.class);
        assertThat(finished).hasValue(1);
    }

    private ClosedLoop.Work counting() {
        return new ClosedLoop.Work() {
            @Override
            public void once() {
                done.incrementAndGet();
            }

            @Override
            public void finish() {
                finished.incrementAndGet();
            }
        };
    }
}
