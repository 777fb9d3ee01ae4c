package id.lindung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {

    private static final PublicPaths PATHS = PublicPaths.parse("""
            # probes
            /q/health/*
            /q/metrics # numbers only
            """);

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/", "/q/health/ready", "/q/metrics"})
    void aPathOnTheListIsPublic(String path) {
        assertThat(PATHS.contain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/q", "/q/", "/q/healthy", "/q/metrics/", "/q/metrics/x", "/Q/health", "# probes"})
    void everyOtherPathIsNot(String path) {
        assertThat(PATHS.contain(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "*", "/", "q/health", "/v1/*/open", "/v1/**"})
    void aLineThatOpensTooMuchIsRefused(String line) {
        assertThatThrownBy(() -> PublicPaths.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyListOpensNothing() {
        assertThat(PublicPaths.parse("").contain("/")).isFalse();
    }
}
