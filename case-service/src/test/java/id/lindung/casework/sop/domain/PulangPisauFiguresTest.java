package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures of the published document, typed from it (pulang-pisau-direct-crisis.txt) and compared with what the product
 * makes of it. Nothing expected here is read from our own file.
 */
class PulangPisauFiguresTest {

    private final SopDefinition sop = Walk.definition();

    static Stream<Arguments> table() {
        return Stream.of(
                row(1, null, 5, "Identitas diri korban, Formulir Registrasi dan dokumen", "Identitas korban tercatat"),
                row(2, 15, 30, "Identitas diri korban dalam kondisi krisis", "Hasil identifikasi dan laporan"),
                row(3, null, 15, "Hasil identifikasi dan laporan", "Disposisi / rujukan"),
                row(4, null, 5, "Disposisi / Rujukan", "Disposisi / Rujukan bertandatangani, alternatif penanganan"),
                row(5, null, 30, "Disposisi / Rujukan bertandatangani, alternatif penanganan", "Prioritas penanganan"),
                row(6, null, 60, "Prioritas penanganan dalam kondisi krisis", "Kondisi, berkas kasus"),
                row(7, null, 60, "Kondisi, berkas kasus", "Berkas identifikasi kasus secara lengkap"),
                row(8, null, 30, "Berkas identifikasi kasus secara lengkap", "Draft naskah kesepakatan"),
                row(9, null, 5, "Draft naskah kesepakatan", "Naskah kesepakatan bertandatangani"),
                row(10, 60, 120, "Kesepakatan penanganan kasus", "Laporan hasil"),
                row(11, null, 60, "Laporan hasil", "Agenda kasus"),
                row(12, null, null, "Laporan penanganan kasus", "Dokumentasi laporan penanganan kasus"),
                row(13, null, 10, "Laporan penanganan kasus", "Dokumentasi laporan penanganan kasus"));
    }

    @ParameterizedTest(name = "step {0}")
    @MethodSource("table")
    void eachStepHasTheStandardTimeRequirementsAndOutputOfTheTable(
            int number, @Nullable Integer min, @Nullable Integer max, String requirements, String output) {
        var step = step(number);
        assertThat(step.clock().minMinutes()).isEqualTo(min);
        assertThat(step.clock().maxMinutes()).isEqualTo(max);
        assertThat(step.requires().stream()
                        .flatMap(wanted -> wanted.anyOf().stream())
                        .toList())
                .containsAll(documents(requirements));
        assertThat(step.output()).containsAll(documents(output));
    }

    @Test
    void theTableHasThirteenStepsAndTheyAreWalkedInItsOrder() {
        assertThat(sop.source().steps()).isEqualTo(13);
        assertThat(sop.steps().stream().flatMap(step -> step.source().stream()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void theTimesAddUpTo355To430Minutes() {
        var longest = sop.steps().stream()
                .map(step -> step.clock().maxMinutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        var shortest = sop.steps().stream()
                .map(StepDefinition::clock)
                .map(clock -> clock.minMinutes() == null ? clock.maxMinutes() : clock.minMinutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(shortest).isEqualTo(355);
        assertThat(longest).isEqualTo(430);
    }

    @Test
    void theHeaderIsThatOfTheDocument() {
        var header = sop.source();
        assertThat(header.number()).isEqualTo("8.or-3/DP3AP2KB-PPPA/I/2021");
        assertThat(header.made()).isEqualTo(LocalDate.of(2020, 4, 22));
        assertThat(header.revised()).isEqualTo(LocalDate.of(2021, 1, 4));
        assertThat(header.effective()).isEqualTo(LocalDate.of(2021, 1, 11));
        assertThat(header.legalBases())
                .extracting(SopSource.LegalBasis::cited)
                .satisfiesExactly(
                        one -> assertThat(one).contains("23/2002", "35/2014"),
                        two -> assertThat(two).contains("23/2004"),
                        three -> assertThat(three).contains("91/2010"),
                        four -> assertThat(four).contains("35/2012"),
                        five -> assertThat(five).contains("42/2016"),
                        six -> assertThat(six).contains("209/2017"));
        assertThat(header.legalBases().get(2).correct()).contains("01/2010");
        assertThat(header.qualifications()).hasSize(4);
        assertThat(header.equipment()).hasSize(2);
        assertThat(header.records()).hasSize(2);
        assertThat(header.relatedProcedures()).hasSize(1);
        assertThat(header.warning()).isNotNull();
    }

    @Test
    void stepsTwoToSixAreOfACrisisAlone() {
        assertThat(sop.steps().stream()
                        .filter(step -> step.when() != null
                                && Boolean.TRUE.equals(step.when().crisis()))
                        .flatMap(step -> step.source().stream()))
                .containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void crisisStepsHaveDeadlinesCaseWorkTakesEffortAndMonitoringIsOpen() {
        for (int number = 1; number <= 13; number++) {
            var expected = number <= 6 ? ClockKind.DEADLINE : number == 12 ? ClockKind.OPEN : ClockKind.EFFORT;
            assertThat(step(number).clock().kind()).as("step " + number).isEqualTo(expected);
        }
    }

    @Test
    void noDocumentStandsInTheWayOfACrisis() {
        assertThat(step(1).requires())
                .filteredOn(wanted -> !wanted.anyOf().contains("registration-form"))
                .allMatch(Requirement::waivedInCrisis);
    }

    @Test
    void theSourceKnowsOneWayOnAtStepNineAndWeKnowTwo() {
        assertThat(step(9).decision()).extracting(Outcome::outcome).containsExactly("agreed", "refused");
        assertThat(step(9).actors().sign()).containsExactly(SopActor.VICTIM, SopActor.GUARDIAN);
    }

    static Stream<Arguments> performers() {
        return Stream.of(
                Arguments.of(1, List.of("administration-officer")),
                Arguments.of(2, List.of("companion", "case-manager")),
                Arguments.of(3, List.of("chair", "secretary", "division-head")),
                Arguments.of(4, List.of("chair", "secretary", "division-head")),
                Arguments.of(5, List.of("companion", "case-manager")),
                Arguments.of(6, List.of("companion", "counsellor")),
                Arguments.of(7, List.of("counsellor", "case-manager")),
                Arguments.of(8, List.of("case-manager")),
                Arguments.of(9, List.of("case-manager", "counsellor", "companion")),
                Arguments.of(10, List.of("counsellor", "companion", "case-manager")),
                Arguments.of(11, List.of("case-manager")),
                Arguments.of(12, List.of("companion", "case-manager")),
                Arguments.of(13, List.of("administration-officer", "secretary")));
    }

    @ParameterizedTest(name = "step {0}")
    @MethodSource("performers")
    void theEmptyActorCellsAreFilledByRuling(int number, List<String> roles) {
        assertThat(step(number).actors().roles()).containsExactlyElementsOf(roles);
        assertThat(sop.ambiguitiesOf(step(number).id()))
                .anySatisfy(ambiguity ->
                        assertThat(ambiguity.cite()).isEqualTo("step " + number + ": the actor cells are empty"));
    }

    // What the table's words stand for in our list of documents.
    private static List<String> documents(String words) {
        return switch (words) {
            case "Identitas diri korban, Formulir Registrasi dan dokumen" ->
                List.of("victim-identity", "registration-form", "supporting-documents");
            case "Identitas korban tercatat" -> List.of("registered-identity");
            case "Identitas diri korban dalam kondisi krisis" -> List.of("identity-in-crisis");
            case "Hasil identifikasi dan laporan" -> List.of("brief-screening-report");
            case "Disposisi / rujukan", "Disposisi / Rujukan" -> List.of("disposition");
            case "Disposisi / Rujukan bertandatangani, alternatif penanganan" ->
                List.of("signed-disposition", "handling-alternative");
            case "Prioritas penanganan", "Prioritas penanganan dalam kondisi krisis" -> List.of("crisis-priority");
            case "Kondisi, berkas kasus" -> List.of("victim-condition", "case-dossier");
            case "Berkas identifikasi kasus secara lengkap" -> List.of("full-screening");
            case "Draft naskah kesepakatan" -> List.of("agreement-draft");
            case "Naskah kesepakatan bertandatangani", "Kesepakatan penanganan kasus" -> List.of("signed-agreement");
            case "Laporan hasil" -> List.of("intervention-report");
            case "Agenda kasus" -> List.of("case-agenda");
            case "Laporan penanganan kasus" -> List.of("handling-report");
            case "Dokumentasi laporan penanganan kasus" -> List.of("documented-report");
            default -> throw new IllegalArgumentException(words);
        };
    }

    private StepDefinition step(int number) {
        return sop.steps().stream()
                .filter(step -> step.source().contains(number))
                .findFirst()
                .orElseThrow();
    }

    private static Arguments row(
            int number, @Nullable Integer min, @Nullable Integer max, String requirements, String output) {
        return Arguments.of(number, min, max, requirements, output);
    }
}
