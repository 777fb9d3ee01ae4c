package id.lindung.intake.reply.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyLetterTest {

    private static final Pattern ARROW = Pattern.compile("^    ([a-z]+) --> ([a-z]+): ([a-z]+)$");

    @Test
    void everyPairOfStateAndMoveIsAsTheDiagramDrawsIt() throws IOException {
        var drawn = new HashMap<String, String>();
        for (var line : Files.readAllLines(ProjectFiles.home().resolve("docs/complaint.md"))) {
            var found = ARROW.matcher(line);
            if (found.matches()) {
                drawn.put(found.group(1) + " " + found.group(3), found.group(2));
            }
        }

        var known = new HashMap<String, String>();
        var pairs = new HashSet<String>();
        for (var state : ReplyState.values()) {
            for (var move : ReplyMove.values()) {
                pairs.add(state.code() + " " + move.code());
                state.after(move).ifPresent(next -> known.put(state.code() + " " + move.code(), next.code()));
            }
        }
        assertThat(known).isEqualTo(drawn).hasSize(5);
        assertThat(pairs).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rahmawati Contoh sudah kami dampingi.|true",
                "Ibu RAHMAWATI  CONTOH, sudah kami dampingi.|true",
                "(rahmawati-contoh)|true",
                "NIK 6211034503900001 tercatat.|true",
                "Laporan Saudara telah kami terima.|false",
                "Contohnya banyak.|false",
            })
    void aReplyThatNamesAVictimIsFoundHoweverItIsWritten(String text, boolean tells) {
        assertThat(ReplyText.tellsOf(text, List.of("Rahmawati Contoh", "6211034503900001")))
                .isEqualTo(tells);
    }

    @Test
    void ofAVictimWithoutANameNothingCanBeTold() {
        assertThat(ReplyText.tellsOf("Laporan Saudara telah kami terima.", List.of(" ", "–")))
                .isFalse();
    }

    @Test
    void whatTheCentreWroteStandsBetweenWordsThatInviteToCome() {
        assertThat(ReplyText.opening("Satu.\n\nDua."))
                .startsWith("Dengan hormat,")
                .endsWith("Satu.", "Dua.");
        assertThat(String.join(" ", ReplyText.closing())).contains("datang langsung", "tidak dipungut biaya");
        assertThat(ReplyText.SUBJECT + ReplyText.CLASSIFICATION + ReplyText.opening("x") + ReplyText.closing())
                .doesNotContainIgnoringCase("kekerasan", "korban", "seksual", "terlapor");
    }

    @Test
    void aNumberTellsUnitYearAndPlaceAndNothingElse() {
        assertThat(ReplyLetter.numberText("62.05", 2026, 7)).isEqualTo("SJ-62.05-2026-000007");
    }
}
