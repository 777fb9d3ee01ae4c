package id.lindung.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyProofTest {
    private final ServiceKeys ours = TestKeys.fresh();
    private final ServiceKeys others = TestKeys.fresh();

    @Test
    void noKeysetAcceptsAnothersProof() {
        for (var index = 0; index < KeyProof.of(ours).size(); index++) {
            var our = KeyProof.of(ours).get(index);
            var other = KeyProof.of(others).get(index);
            assertThat(our.isMadeByThisKeyset(other.make())).as(our.purpose()).isFalse();
        }
    }

    @Test
    void everyKeysetAcceptsItsOwnProof() {
        assertThat(KeyProof.of(ours))
                .extracting(KeyProof::purpose)
                .containsExactly("master", "fingerprint", "log", "signing");
        assertThat(KeyProof.of(ours)).allMatch(proof -> proof.isMadeByThisKeyset(proof.make()));
    }

    @Test
    void anEmptyProofIsNoProof() {
        assertThat(KeyProof.of(ours)).noneMatch(proof -> proof.isMadeByThisKeyset(new byte[0]));
    }
}
