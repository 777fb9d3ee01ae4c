package id.lindung.referral.outbound.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, and every move from every state, against the diagram that people read. */
class ReferralStatusTest {
    private static final Pattern ARROW = Pattern.compile("^\\s*([a-z_]+) --> ([a-z_]+): ([a-z ]+)$");
    private static final Instant NOW = Instant.parse("2026-11-22T02:35:00Z");

    /** The moves by the words on the diagram's arrows. */
    private static final Map<String, Consumer<Referral>> MOVES = Map.of(
            "sign", referral -> referral.sign(LetterKind.COVER_LETTER, UUID.randomUUID(), NOW),
            "send", referral -> referral.send(NOW),
            "accept", referral -> referral.accept(NOW),
            "decline", referral -> referral.decline(DeclineReason.NO_CAPACITY, NOW),
            "start", referral -> referral.start(NOW),
            "complete", referral -> referral.complete(null, NOW),
            "cancel", referral -> referral.cancel(CancellationReason.NO_LONGER_NEEDED, NOW),
            "pass on", referral -> referral.passOn(UUID.randomUUID(), NOW));

    record Arrow(String from, String to, String move) {}

    @Test
    void theDiagramShowsWhatTheTableAllows() throws IOException {
        var drawn = new HashSet<String>();
        diagram().forEach(arrow -> drawn.add(arrow.from() + " " + arrow.to()));
        var allowed = new HashSet<String>();
        for (var from : ReferralStatus.values()) {
            for (var to : ReferralStatus.values()) {
                if (from.allows(to)) {
                    allowed.add(from.code() + " " + to.code());
                }
            }
        }

        assertThat(drawn).isNotEmpty().isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void aMoveHappensWhereTheDiagramDrawsItAndNowhereElse(ReferralStatus state, String move) throws IOException {
        // Given
        var drawn = diagram().stream()
                .filter(arrow ->
                        arrow.from().equals(state.code()) && arrow.move().equals(move))
                .map(Arrow::to)
                .findFirst();
        var referral = ReferralIn.state(state);

        // When, Then
        if (drawn.isPresent()) {
            assertThatCode(() -> perform(move, referral)).doesNotThrowAnyException();
            assertThat(referral.status().code()).isEqualTo(drawn.get());
        } else {
            assertThatThrownBy(() -> perform(move, referral)).isInstanceOf(IllegalMove.class);
            assertThat(referral.status()).isEqualTo(state);
        }
    }

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(state -> MOVES.keySet().stream().sorted().map(move -> Arguments.of(state, move)));
    }

    private static Set<Arrow> diagram() throws IOException {
        var arrows = new HashSet<Arrow>();
        for (var line : Files.readAllLines(ProjectFiles.home().resolve("docs/referral.md"))) {
            var found = ARROW.matcher(line);
            if (found.matches()) {
                arrows.add(new Arrow(code(found.group(1)), code(found.group(2)), found.group(3)));
            }
        }
        return arrows;
    }

    /** Mermaid's names of states have no hyphen. */
    private static String code(String drawn) {
        return drawn.replace('_', '-');
    }

    private static void perform(String move, Referral referral) {
        Objects.requireNonNull(MOVES.get(move)).accept(referral);
    }
}
