package id.lindung.faults.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.faults.schedule.Schedule.Planned;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Targets TARGETS = new Targets(
            List.of("postgres", "kafka", "case"), List.of("postgres", "kafka", "case"), List.of("case"), true);

    @Test
    void theSameSeedDrawsTheSameFaults() {
        assertThat(Schedule.draw(7, LENGTH, TARGETS)).isEqualTo(Schedule.draw(7, LENGTH, TARGETS));
        assertThat(Schedule.draw(7, LENGTH, TARGETS)).isNotEqualTo(Schedule.draw(8, LENGTH, TARGETS));
    }

    @Test
    void aLongRunSparesNothing() {
        var faults = Schedule.draw(7, LENGTH, TARGETS).faults().stream()
                .map(Planned::fault)
                .toList();
        for (var part : TARGETS.parts()) {
            assertThat(faults).contains(new Fault.Kill(part));
            assertThat(faults)
                    .anyMatch(fault ->
                            fault instanceof Fault.Pause pause && pause.part().equals(part));
        }
        assertThat(faults.stream().map(Fault::getClass).distinct())
                .containsExactlyInAnyOrder(
                        Fault.Kill.class,
                        Fault.Pause.class,
                        Fault.Slow.class,
                        Fault.Cut.class,
                        Fault.HalfOpen.class,
                        Fault.Redeliver.class,
                        Fault.FullDisk.class);
    }

    @Test
    void everyFaultIsOverWhenTheRunEnds() {
        var schedule = Schedule.draw(7, LENGTH, TARGETS);
        assertThat(schedule.faults())
                .isSortedAccordingTo(Comparator.comparing(Planned::at))
                .allMatch(one -> one.at().plus(one.fault().lasts()).compareTo(LENGTH) <= 0);
        assertThat(schedule.longestPause()).isPositive();
    }

    @Test
    void whatIsToBeSparedIsNotKilled() {
        var sparing = new Targets(List.of("kafka"), TARGETS.parts(), List.of(), false);
        assertThat(Schedule.draw(7, LENGTH, sparing).faults().stream().map(Planned::fault))
                .contains(new Fault.Kill("kafka"))
                .doesNotContain(new Fault.Kill("case"))
                .noneMatch(fault -> fault instanceof Fault.FullDisk);
    }
}
