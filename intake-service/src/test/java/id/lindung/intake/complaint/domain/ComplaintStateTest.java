package id.lindung.intake.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.intake.person.domain.FieldCipher;
import id.lindung.intake.person.domain.PlaceBoundCipher;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move from every state, against the diagram that people read. */
class ComplaintStateTest {

    private static final Pattern ARROW = Pattern.compile("^  ([a-z_]+) --> ([a-z_]+): ([a-z-]+)$");
    private static final Instant NOW = Instant.parse("2026-11-22T02:35:00Z");
    private static final FieldCipher CIPHER = new PlaceBoundCipher();

    /** How each state is reached, by the moves that lead there. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "new", List.of(),
            "verified", List.of("verification"),
            "needs-clarification", List.of("clarification-question"),
            "followed-up", List.of("follow-up"),
            "transferred", List.of("transfer"),
            "withdrawn", List.of("withdrawal"),
            "duplicate", List.of("duplicate-mark"));

    @ParameterizedTest(name = "{1} in state {0}")
    @MethodSource("everyStateAndMove")
    void aMoveHappensWhereTheDiagramDrawsItAndNowhereElse(String state, String move) throws IOException {
        // Given
        var drawn = Optional.ofNullable(diagram().get(state + " " + move));
        var complaint = in(state);
        // When, Then
        if (drawn.isPresent()) {
            perform(move, complaint);
            assertThat(complaint.standing().state().code()).isEqualTo(drawn.get());
        } else {
            assertThatThrownBy(() -> perform(move, complaint)).isInstanceOf(IllegalMove.class);
            assertThat(complaint.standing().state().code()).isEqualTo(state);
        }
    }

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(ComplaintState.values())
                .flatMap(state ->
                        Arrays.stream(ComplaintMove.values()).map(move -> Arguments.of(state.code(), move.code())));
    }

    @Test
    void theDiagramDrawsNoStateOrMoveThatThereIsNot() throws IOException {
        var known = everyStateAndMove()
                .map(pair -> pair.get()[0] + " " + pair.get()[1])
                .toList();

        assertThat(diagram()).hasSize(30);
        assertThat(known).containsAll(diagram().keySet());
    }

    @Test
    void anAnswerVerifiesWhatNobodyHadVerifiedAndKeepsTheDayOfAnEarlierVerification() {
        var unverified = in("needs-clarification");
        unverified.clarify("Pada akhir pekan.", CIPHER, NOW);
        assertThat(unverified.standing().verifiedAt()).hasValue(NOW);

        var verified = in("verified");
        verified.askClarification(UUID.randomUUID(), "Kapan?", CIPHER, NOW.plusSeconds(60));
        verified.clarify("Pada akhir pekan.", CIPHER, NOW.plusSeconds(120));
        assertThat(verified.standing().verifiedAt()).hasValue(NOW);
        assertThat(verified.standing().since()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void whatDoesNotMoveItLeavesTheDayOfItsState() {
        var complaint = in("verified");
        complaint.assign("pendamping-2", NOW.plusSeconds(60));
        complaint.study(false, NOW.plusSeconds(120));

        assertThat(complaint.standing().since()).isEqualTo(NOW);
        assertThat(complaint.standing().studiedAt()).hasValue(NOW.plusSeconds(120));
        assertThat(complaint.standing().foundClear()).hasValue(false);
    }

    @Test
    void eachQuestionKeepsItsOwnAnswer() {
        var complaint = in("needs-clarification");
        complaint.clarify("Pada akhir pekan.", CIPHER, NOW);
        complaint.askClarification(UUID.randomUUID(), "Di mana?", CIPHER, NOW.plusSeconds(60));

        assertThat(complaint.clarifications().stream().map(one -> one.read(CIPHER)))
                .containsExactly(
                        new Clarification.Told(NOW, "Kapan?", Optional.of(NOW), Optional.of("Pada akhir pekan.")),
                        new Clarification.Told(NOW.plusSeconds(60), "Di mana?", Optional.empty(), Optional.empty()));
    }

    private static Complaint in(String state) {
        var told = Registrations.aComplaint().told();
        var party = new Party(UUID.randomUUID(), UUID.randomUUID());
        var complaint = Complaint.register(
                UUID.randomUUID(),
                "62.11",
                told,
                new Parties(party.personId(), List.of(party), List.of()),
                new Receipt(NOW, LocalDate.parse("2026-11-22"), NOW, new RegisterNumber(2026, 7), null),
                CIPHER);
        WAYS.get(state).forEach(move -> perform(move, complaint));
        assertThat(complaint.standing().state().code()).isEqualTo(state);
        return complaint;
    }

    private static void perform(String move, Complaint complaint) {
        switch (move) {
            case "verification" -> complaint.verify(NOW);
            case "officer-assignment" -> complaint.assign("pendamping-2", NOW);
            case "advice" -> complaint.advise(Advice.TO_COME, NOW);
            case "study" -> complaint.study(true, NOW);
            case "clarification-question" -> complaint.askClarification(UUID.randomUUID(), "Kapan?", CIPHER, NOW);
            case "clarification" -> complaint.clarify("Pada akhir pekan.", CIPHER, NOW);
            case "follow-up" -> complaint.followUp(NOW);
            case "transfer" -> complaint.transfer("62.05", NOW);
            case "withdrawal" -> complaint.withdraw(true, NOW);
            case "duplicate-mark" -> complaint.markDuplicate(UUID.randomUUID(), NOW);
            default -> throw new AssertionError("no such move: " + move);
        }
    }

    /** State and move, to the state that the arrow points at; Mermaid's names of states have no hyphen. */
    private static Map<String, String> diagram() throws IOException {
        var arrows = new HashMap<String, String>();
        for (var line : Files.readAllLines(ProjectFiles.home().resolve("docs/complaint.md"))) {
            var found = ARROW.matcher(line);
            if (found.matches()) {
                arrows.put(code(found.group(1)) + " " + found.group(3), code(found.group(2)));
            }
        }
        return arrows;
    }

    private static String code(String drawn) {
        return drawn.replace('_', '-');
    }
}
