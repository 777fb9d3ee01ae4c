package id.lindung.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.casework.register.domain.Register;
import id.lindung.casework.register.domain.RegisterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final UUID VICTIM = UUID.fromString("019aa9c2-1a00-7000-8000-000000000011");
    private static final UUID FATHER = UUID.fromString("019aa9c2-1a00-7000-8000-000000000021");
    private static final Instant CLOSED = Instant.parse("2026-12-20T03:00:00Z");
    private static final UUID NEIGHBOUR = UUID.fromString("019aa9c2-1a00-7000-8000-000000000022");

    @Test
    void aPersonCannotHaveTwoRelationsToOneVictim() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts(alleged(FATHER, Relation.PARENT), alleged(FATHER, Relation.OTHER)));
    }

    @Test
    void aFileKeepsWhatEachAllegedPerpetratorIsToItsVictim() {
        // When
        var file = open(facts(alleged(FATHER, Relation.PARENT), alleged(NEIGHBOUR, Relation.NEIGHBOUR)));
        // Then
        assertThat(file.allegedPerpetrators())
                .containsExactlyInAnyOrder(alleged(FATHER, Relation.PARENT), alleged(NEIGHBOUR, Relation.NEIGHBOUR));
    }

    @Test
    void aFileOpensWhileNobodyIsNamed() {
        assertThat(open(facts()).allegedPerpetrators()).isEmpty();
    }

    @Test
    void aFileKeepsSetsOfCodesAsTheyWereGiven() {
        // When
        var file = open(facts());
        // Then
        assertThat(file.state()).isEqualTo(CaseFileState.OPEN);
        assertThat(file.victim().disabilities()).containsExactly(Disability.INTELLECTUAL, Disability.SENSORY);
        assertThat(file.incident().violenceKinds()).containsExactly(ViolenceKind.PHYSICAL, ViolenceKind.NEGLECT);
    }

    @Test
    void aCrisisMayLeaveTheKindOfViolenceOpen() {
        assertThat(ViolenceKind.fromCodes(ViolenceKind.toCodes(Set.of()))).isEmpty();
    }

    @Test
    void onlyAnOpenFileIsClosedAndNothingElseMoves() {
        for (var from : CaseFileState.values()) {
            for (var to : CaseFileState.values()) {
                assertThat(from.next().contains(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(from == CaseFileState.OPEN && to == CaseFileState.CLOSED);
            }
        }
    }

    @Test
    void aClosedFileIsNotClosedAgain() {
        // Given
        var file = open(facts());
        // When
        file.close(ClosureReason.CONTACT_LOST, CLOSED);
        // Then
        assertThatThrownBy(() -> file.close(ClosureReason.COMPLETED, CLOSED.plusSeconds(1)))
                .isInstanceOf(IllegalTransition.class);
        assertThat(file.closureReason()).contains(ClosureReason.CONTACT_LOST);
        assertThat(file.closedAt()).contains(CLOSED);
        assertThat(file.isOpen()).isFalse();
    }

    @Test
    void whatOneFileExcludesItsSiblingsDoToo() {
        // Given
        var mother = open(facts());
        var daughter = open(facts());
        var agency = UUID.randomUUID();
        // When
        daughter.exclude(new Exclusions(Set.of("cousin"), Set.of(agency), true), CLOSED);
        // Then
        assertThat(ExclusionPolicy.hides(List.of(mother, daughter), "cousin")).isTrue();
        assertThat(ExclusionPolicy.hides(List.of(mother), "cousin")).isFalse();
        assertThat(ExclusionPolicy.hides(List.of(mother, daughter), "stranger")).isFalse();
        assertThat(ExclusionPolicy.bars(List.of(mother, daughter), agency)).isTrue();
        assertThat(ExclusionPolicy.bars(List.of(mother, daughter), UUID.randomUUID()))
                .isFalse();
        assertThat(ExclusionPolicy.chairIsExcluded(List.of(mother, daughter))).isTrue();
        assertThat(ExclusionPolicy.chairIsExcluded(List.of(mother))).isFalse();
    }

    @Test
    void theSameExclusionsAgainChangeNothing() {
        // Given
        var file = open(facts());
        // Then
        assertThat(file.exclude(Exclusions.none(), CLOSED)).isFalse();
        assertThat(file.exclude(new Exclusions(Set.of("a", "b"), Set.of(), false), CLOSED))
                .isTrue();
        assertThat(file.exclude(new Exclusions(Set.of("b", "a"), Set.of(), false), CLOSED))
                .isFalse();
    }

    private static AllegedPerpetrator alleged(UUID person, Relation relation) {
        return new AllegedPerpetrator(person, AllegedPerpetratorAgeBand.FROM_25_TO_59, relation);
    }

    private static NewCaseFile facts(AllegedPerpetrator... alleged) {
        var victim = new Victim(
                VICTIM,
                UUID.fromString("019aa9c2-1a00-7000-8000-000000000031"),
                Sex.FEMALE,
                AgeBand.FROM_6_TO_12,
                true,
                Set.of(Disability.SENSORY, Disability.INTELLECTUAL));
        var incident = new Incident(
                UUID.fromString("019aa9c2-1a00-7000-8000-000000000001"),
                LocalDate.parse("2026-11-22"),
                true,
                Set.of(ViolenceKind.NEGLECT, ViolenceKind.PHYSICAL),
                Place.HOUSEHOLD,
                true);
        var incidentComplex = UUID.fromString("019aa9c2-1a00-7000-8000-000000000041");
        return new NewCaseFile("62.11", incidentComplex, victim, incident, List.of(alleged));
    }

    private static CaseFile open(NewCaseFile facts) {
        return CaseFile.open(
                UUID.fromString("019aa9c2-1a00-7000-8000-000000000051"),
                new RegisterNumber(Register.CASE_FILES, "62.11", 2026, 31),
                facts,
                Instant.parse("2026-11-22T02:15:31Z"));
    }
}
