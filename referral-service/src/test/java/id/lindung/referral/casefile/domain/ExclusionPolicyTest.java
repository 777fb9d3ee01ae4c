package id.lindung.referral.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExclusionPolicyTest {
    private static final UUID POLRES = id(1);
    private static final UUID UPPA = id(2);
    private static final UUID POLSEK = id(3);
    private static final UUID POST_OF_POLSEK = id(4);
    private static final UUID OTHER_POLRES = id(5);
    private static final UUID OTHER_POLSEK = id(6);
    private static final UUID HEALTH_OFFICE = id(7);
    private static final UUID PUSKESMAS = id(8);
    private static final UUID OTHER_PUSKESMAS = id(9);
    private static final UUID HOSPITAL = id(10);

    private final ExclusionPolicy policy = new ExclusionPolicy(List.of(
            new Branch(POLRES, true, null),
            new Branch(UPPA, false, POLRES),
            new Branch(POLSEK, false, POLRES),
            new Branch(POST_OF_POLSEK, false, POLSEK),
            new Branch(OTHER_POLRES, true, null),
            new Branch(OTHER_POLSEK, false, OTHER_POLRES),
            new Branch(HEALTH_OFFICE, false, null),
            new Branch(PUSKESMAS, false, HEALTH_OFFICE),
            new Branch(OTHER_PUSKESMAS, false, HEALTH_OFFICE),
            new Branch(HOSPITAL, false, null)));

    static List<UUID> partsOfThePolice() {
        return List.of(POLRES, UPPA, POLSEK, POST_OF_POLSEK);
    }

    @ParameterizedTest
    @MethodSource("partsOfThePolice")
    void anyPartOfThePoliceDropsItsWholePolres(UUID part) {
        for (var dropped : partsOfThePolice()) {
            assertThat(policy.bars(dropped, Set.of(part))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("partsOfThePolice")
    void anotherPolresStays(UUID part) {
        assertThat(policy.bars(OTHER_POLRES, Set.of(part))).isFalse();
        assertThat(policy.bars(OTHER_POLSEK, Set.of(part))).isFalse();
    }

    @Test
    void anExcludedAgencyDropsItsBranches() {
        assertThat(policy.bars(PUSKESMAS, Set.of(HEALTH_OFFICE))).isTrue();
        assertThat(policy.bars(OTHER_PUSKESMAS, Set.of(HEALTH_OFFICE))).isTrue();
    }

    @Test
    void anExcludedBranchDropsNeitherItsHeadNorItsSiblings() {
        assertThat(policy.bars(PUSKESMAS, Set.of(PUSKESMAS))).isTrue();
        assertThat(policy.bars(HEALTH_OFFICE, Set.of(PUSKESMAS))).isFalse();
        assertThat(policy.bars(OTHER_PUSKESMAS, Set.of(PUSKESMAS))).isFalse();
    }

    @Test
    void withoutExclusionsNobodyIsBarred() {
        assertThat(policy.bars(POLRES, Set.of())).isFalse();
        assertThat(policy.bars(HOSPITAL, Set.of(POLRES, HEALTH_OFFICE))).isFalse();
    }

    @Test
    void anAgencyThatTheDirectoryDoesNotKnowIsBarredByItsOwnNameOnly() {
        var stranger = id(99);

        assertThat(policy.bars(stranger, Set.of(stranger))).isTrue();
        assertThat(policy.bars(stranger, Set.of(POLRES))).isFalse();
    }

    @Test
    void aRingOfParentsEnds() {
        var ring = new ExclusionPolicy(List.of(new Branch(id(20), true, id(21)), new Branch(id(21), false, id(20))));

        assertThat(ring.bars(id(20), Set.of(id(21)))).isTrue();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
