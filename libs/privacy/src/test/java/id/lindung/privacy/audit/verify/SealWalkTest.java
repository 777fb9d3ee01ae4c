package id.lindung.privacy.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lindung.privacy.audit.Hash;
import id.lindung.privacy.audit.Lines;
import id.lindung.privacy.audit.Seal;
import id.lindung.privacy.keys.ServiceKeys;
import id.lindung.privacy.keys.TestKeys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealWalkTest {
    private final ServiceKeys keys = TestKeys.fresh();
    private final List<Seal> seals = new ArrayList<>(Lines.seals(keys, 6));

    @Test
    void anAlteredLineHashIsNamedAtItsSealAlone() {
        // Given
        var third = seals.get(2);
        seals.set(
                2, new Seal(3, third.lineId(), third.unit(), new Hash("00"), third.previousHash(), third.chainHash()));
        // When, Then
        assertThat(walk())
                .extracting(Finding::kind, Finding::sealSequence)
                .containsExactly(tuple(FindingKind.ALTERED_SEAL, 3L));
    }

    @Test
    void anAlteredChainHashIsNamedAtItsSealAlone() {
        // Given
        var third = seals.get(2);
        seals.set(2, new Seal(3, third.lineId(), third.unit(), third.lineHash(), third.previousHash(), new Hash("00")));
        // When, Then
        assertThat(walk())
                .extracting(Finding::kind, Finding::sealSequence)
                .containsExactly(tuple(FindingKind.ALTERED_SEAL, 3L));
    }

    @Test
    void missingSealsAreNamedByTheirNumbers() {
        // Given
        seals.subList(1, 4).clear();
        // When
        var findings = walk();
        // Then
        assertThat(findings)
                .extracting(Finding::kind, Finding::sealSequence)
                .containsExactly(tuple(FindingKind.MISSING_SEAL, 2L));
        assertThat(findings.getFirst().detail()).contains("2 to 4");
    }

    @Test
    void aMissingBeginningIsNamed() {
        seals.removeFirst();
        assertThat(walk())
                .extracting(Finding::kind, Finding::sealSequence)
                .containsExactly(tuple(FindingKind.MISSING_SEAL, 1L));
    }

    @Test
    void renumberingOverADeletedSealShowsOnEveryLaterOne() {
        // Given
        seals.remove(1);
        for (var index = 1; index < seals.size(); index++) {
            var seal = seals.get(index);
            seals.set(
                    index,
                    new Seal(
                            index + 1,
                            seal.lineId(),
                            seal.unit(),
                            seal.lineHash(),
                            seal.previousHash(),
                            seal.chainHash()));
        }
        // When, Then
        assertThat(walk())
                .extracting(Finding::kind, Finding::sealSequence)
                .containsExactly(
                        tuple(FindingKind.ALTERED_SEAL, 2L),
                        tuple(FindingKind.ALTERED_SEAL, 3L),
                        tuple(FindingKind.ALTERED_SEAL, 4L),
                        tuple(FindingKind.ALTERED_SEAL, 5L));
    }

    @Test
    void aChainMadeAnewWithoutTheKeyIsNamedAtEverySeal() {
        var forged = Lines.seals(TestKeys.fresh(), 3);
        assertThat(walk(forged))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ALTERED_SEAL, FindingKind.ALTERED_SEAL, FindingKind.ALTERED_SEAL);
    }

    @Test
    void theEndOfAnotherHistoryIsNamedWhereItWasJoined() {
        // Given
        var other = Lines.seals(keys, 6);
        var joined = new ArrayList<>(seals.subList(0, 3));
        joined.addAll(other.subList(3, 6));
        // When, Then
        assertThat(walk(joined))
                .extracting(Finding::kind, Finding::sealSequence)
                .containsExactly(tuple(FindingKind.BROKEN_CHAIN, 4L));
    }

    @Test
    void moreFindingsThanCanBeNamedAreCounted() {
        // Given
        var findings = new Findings(2);
        var walk = new SealWalk(Lines.chain(keys), findings);
        // When
        Lines.seals(TestKeys.fresh(), 5).forEach(walk::step);
        // Then
        assertThat(findings.named()).hasSize(2);
        assertThat(findings.leftOut()).isEqualTo(3);
    }

    @Test
    void anIntactChainHasNoFinding() {
        assertThat(walk()).isEmpty();
    }

    private List<Finding> walk() {
        return walk(seals);
    }

    private List<Finding> walk(List<Seal> chain) {
        var findings = new Findings(100);
        var walk = new SealWalk(Lines.chain(keys), findings);
        chain.forEach(walk::step);
        return findings.named();
    }
}
