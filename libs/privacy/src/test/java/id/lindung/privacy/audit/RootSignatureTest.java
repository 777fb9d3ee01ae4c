package id.lindung.privacy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.privacy.keys.TestKeys;
import org.junit.jupiter.api.Test;

class RootSignatureTest {
    private static final Hash CHAIN_HASH = new Hash("00ff10");

    private final RootSignature signature = new RootSignature(TestKeys.fresh());

    @Test
    void aRootOfAnotherServiceNumberOrHashIsForged() {
        var signed = signature.sign("intake", 7, CHAIN_HASH).hex();
        assertThat(signature.isGenuine(new SignedRoot("case", 7, "00ff10", signed)))
                .isFalse();
        assertThat(signature.isGenuine(new SignedRoot("intake", 8, "00ff10", signed)))
                .isFalse();
        assertThat(signature.isGenuine(new SignedRoot("intake", 7, "00ff11", signed)))
                .isFalse();
    }

    @Test
    void whatIsNoHexIsForgedAndNoError() {
        assertThat(signature.isGenuine(new SignedRoot("intake", 7, "00ff10", "no signature")))
                .isFalse();
        assertThat(signature.isGenuine(new SignedRoot("intake", 7, "xyz", ""))).isFalse();
    }

    @Test
    void anothersSignatureIsForged() {
        var other = new RootSignature(TestKeys.fresh())
                .sign("intake", 7, CHAIN_HASH)
                .hex();
        assertThat(signature.isGenuine(new SignedRoot("intake", 7, "00ff10", other)))
                .isFalse();
    }

    @Test
    void ourOwnRootIsGenuine() {
        var signed = signature.sign("intake", 7, CHAIN_HASH).hex();
        assertThat(signature.isGenuine(new SignedRoot("intake", 7, "00ff10", signed)))
                .isTrue();
    }
}
