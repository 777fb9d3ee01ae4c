package id.lindung.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.faults.check.Told.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checker finds what each fault would leave behind, and nothing where there was none. */
class PlantedFaultsTest {

    private final World world = new World();

    @Test
    void aHistoryWithoutFaultsHasNoFindings() {
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void copiesOnATopicAreNoFault() {
        List.copyOf(world.told).forEach(world::deliver);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aSkippedInboxClaimIsFound() {
        // Its effect came twice, and the number of the event was noted by nobody.
        world.taken.get("reporting").remove(World.FILE);
        var row = World.FILE + " 62.11";
        world.projections.set(0, new Projection("reporting victim_fact", List.of(row, row), List.of(row)));
        assertFinds("TakenOnce", "ProjectionsAgree");
    }

    @Test
    void anOffsetThatWasCommittedBeforeItsEffectIsFound() {
        // The consumer went on behind an event that never took effect.
        world.take("reporting", World.RUN, 3);
        assertFinds("TakenOnce");
    }

    @Test
    void aRebuildThatDiffersIsFound() {
        world.projections.set(0, new Projection("reporting victim_fact", List.of(), List.of(World.FILE + " 62.11")));
        assertFinds("ProjectionsAgree");
    }

    @Test
    void anOutboxRowThatWasDroppedBehindOthersIsFound() {
        drop(one -> one.aggregate().equals(World.REFERRAL) && one.sequence() == 3);
        assertFinds("OrderKept", "TakenOnce");
    }

    @Test
    void anOutboxRowThatWasDroppedBetweenOthersIsFound() {
        drop(one -> one.aggregate().equals(World.RUN) && one.sequence() == 2);
        assertThat(rules()).contains("OrderKept");
    }

    @Test
    void theOnlyOutboxRowOfAnAggregateThatWasDroppedIsFound() {
        drop(one -> one.aggregate().equals(World.COMPLAINT));
        assertThat(rules()).containsExactly("OrderKept");
    }

    private void drop(Predicate<Told> dropped) {
        var events = world.told.stream().filter(dropped).map(Told::event).collect(Collectors.toSet());
        world.told.removeIf(dropped);
        world.onTopics.removeIf(one -> events.contains(one.event()));
    }

    @Test
    void anIgnoredPermitIsFound() {
        world.permits.clear();
        assertFinds("DisclosuresPermitted");
    }

    @Test
    void aPermitThatIsUsedTwiceIsFound() {
        world.disclosures.add(World.disclosure(World.BEGIN.plusSeconds(32)));
        assertFinds("DisclosuresPermitted");
    }

    @Test
    void aPermitThatHasRunOutIsFound() {
        world.disclosures.set(0, World.disclosure(World.BEGIN.plusSeconds(36).plus(World.PAUSE)));
        assertFinds("DisclosuresPermitted");
    }

    @Test
    void aDossierThatIsShownAfterTheWithdrawalIsFound() {
        world.ask("withdrawer", World.DOSSIER, List.of(World.REFERRAL), "key-7", 200, Optional.empty());
        world.permits.add(new Permit(
                World.id("late"),
                World.REFERRAL,
                World.AGENCY,
                "assessing-referral",
                World.BEGIN.plusSeconds(40),
                World.BEGIN.plusSeconds(45)));
        world.disclosures.add(World.disclosure(World.BEGIN.plusSeconds(41)));
        assertFinds("DisclosuresPermitted");
    }

    @Test
    void aDossierThatNoLogKnowsIsFound() {
        world.disclosures.clear();
        assertFinds("DisclosuresPermitted");
    }

    @Test
    void aRowPolicyThatWasDroppedIsFound() {
        // With row-level security off, the other unit sees the row; with no policy left, nobody sees any.
        world.visible.set(1, new Visible("case", "case_file", World.OTHER_UNIT, 0, 0, 1));
        assertFinds("UnitsApart");
        world.visible.set(1, new Visible("case", "case_file", World.OTHER_UNIT, 0, 0, 0));
        world.visible.set(0, new Visible("case", "case_file", World.UNIT, 1, 0, 0));
        assertFinds("UnitsApart");
    }

    @Test
    void aRowThatAnotherUnitWasShownIsFound() {
        world.list(World.UNIT, World.FILE);
        assertThat(world.findings()).isEmpty();
        world.list(World.OTHER_UNIT, World.FILE);
        assertFinds("UnitsApart");
    }

    @Test
    void aMarkThatWasRaisedTwiceIsFound() {
        world.tell("case", "sop-run", World.RUN, "sop-run.step-overdue.v1", "disposition");
        world.keep("case", "sop_run", World.RUN, 5);
        world.take("reporting", World.RUN, 5);
        assertFinds("MarksOnce");
    }

    @Test
    void aMarkOfAStepThatWasEnteredAgainIsNoFault() {
        world.tell("case", "sop-run", World.RUN, "sop-run.step-entered.v1", "disposition");
        world.tell("case", "sop-run", World.RUN, "sop-run.step-overdue.v1", "disposition");
        world.keep("case", "sop_run", World.RUN, 6);
        world.take("reporting", World.RUN, 6);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anAnswerThatWasLostIsFound() {
        world.ask("registrar", "POST /v1/complaints", List.of(), "key-8", 201, Optional.of(World.id("lost")));
        assertFinds("NothingLostOrDoubled");
    }

    @Test
    void aRequestThatTookEffectTwiceIsFound() {
        world.tell("intake", "complaint", World.id("twice"), "complaint.registered.v1", "");
        world.keep("intake", "complaint", World.id("twice"), 1);
        world.take("case", World.id("twice"), 1);
        world.take("reporting", World.id("twice"), 1);
        assertFinds("NothingLostOrDoubled");
        // Whoever never heard an answer may have brought it about.
        world.ask("registrar", "POST /v1/complaints", List.of(), "key-9", 0, Optional.empty());
        assertThat(world.findings()).isEmpty();
        // One key, two answers.
        world.ask("registrar", "POST /v1/complaints", List.of(), "key-1", 201, Optional.of(World.id("twice")));
        assertFinds("NothingLostOrDoubled");
    }

    @Test
    void aForbiddenMoveIsFound() {
        world.tell("referral", "referral", World.REFERRAL, "referral.completed.v1", "");
        world.keep("referral", "referral", World.REFERRAL, 4);
        List.of("intake", "case", "reporting").forEach(reader -> world.take(reader, World.REFERRAL, 4));
        assertFinds("LegalMoves");
    }

    @Test
    void aStepThatWasCompletedTwiceIsFound() {
        world.tell("case", "sop-run", World.RUN, "sop-run.step-completed.v1", "disposition");
        world.keep("case", "sop_run", World.RUN, 5);
        world.take("reporting", World.RUN, 5);
        assertFinds("LegalMoves");
    }

    @Test
    void anEventOutOfItsOrderIsFound() {
        var topic = new ArrayList<>(world.onTopics);
        world.onTopics.clear();
        topic.reversed()
                .forEach(one -> world.onTopics.add(new OnTopic(
                        one.topic(),
                        one.partition(),
                        world.onTopics.size(),
                        one.aggregate(),
                        one.sequence(),
                        one.event())));
        assertFinds("OrderKept");
    }

    @Test
    void anEventThatNeverLeftIsFound() {
        var last = world.told.removeLast();
        world.told.add(new Told(
                last.service(),
                last.aggregateType(),
                last.aggregate(),
                last.sequence(),
                last.event(),
                last.type(),
                last.unit(),
                last.step(),
                last.role(),
                Delivery.UNSENT,
                last.at()));
        assertFinds("OrderKept");
    }

    @Test
    void aParkedKeyThatNothingExplainsIsFound() {
        world.parked.add(new Parked("case", World.COMPLAINT, 2, "refused"));
        assertFinds("TakenOnce");
    }

    @Test
    void aSystemThatDoesNotComeBackIsFound() {
        world.recovery =
                new Recovery(World.BEGIN, Optional.of(World.BEGIN.plusSeconds(61)), world.recovery.limit(), "case-2");
        assertFinds("ComesBack");
        world.recovery = new Recovery(World.BEGIN, Optional.empty(), world.recovery.limit(), "case-2");
        assertFinds("ComesBack");
    }

    @Test
    void anAnswerThatBlamesTheServiceIsFound() {
        world.ask("registrar", "GET /v1/complaints", List.of(), "key-10", 503, Optional.empty());
        assertThat(world.findings()).isEmpty();
        world.ask("registrar", "GET /v1/complaints", List.of(), "key-10", 500, Optional.empty());
        assertFinds("AnswersMeant");
    }

    @Test
    void theHistoryOfAFindingNamesOnlyWhatItIsAbout() {
        world.kept.removeIf(one -> one.id().equals(World.COMPLAINT));
        world.kept.add(new Kept("intake", "complaint", World.COMPLAINT, World.UNIT, OptionalLong.of(2)));
        var finding = world.findings().getFirst();
        var history = Checker.history(finding, world.ledger, world.seen());
        assertThat(history).hasSize(2);
        assertThat(history.getFirst()).contains("told complaint.registered.v1 #1");
        assertThat(history.getLast()).contains("registrar", "POST /v1/complaints -> 201");
    }

    private void assertFinds(String... wanted) {
        assertThat(rules()).containsExactlyInAnyOrder(wanted);
    }

    private List<String> rules() {
        return world.findings().stream().map(Finding::rule).distinct().toList();
    }
}
