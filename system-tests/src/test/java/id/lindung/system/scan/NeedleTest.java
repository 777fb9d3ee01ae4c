package id.lindung.system.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedleTest {

    private static final String PLANTED = "Zyxquara";
    private final Scanner scanner = new Scanner(List.of(new Needle(PLANTED)));

    @Test
    void aNeedleThatCouldOccurByChanceIsRefused() {
        assertThatThrownBy(() -> new Needle("Siti")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsFoundWhereNothingWasPlanted() {
        assertThat(scanner.findIn("Zyxquar, Zyxqua and a long innocent text".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void theNeedleIsFoundInPlainText() {
        assertFound("name: " + PLANTED + " Wulandari");
    }

    @Test
    void theNeedleIsFoundInHexAsPostgresPrintsBytes() {
        assertFound("\\x00ff" + HexFormat.of().formatHex(PLANTED.getBytes(StandardCharsets.UTF_8)) + "00");
    }

    @Test
    void theNeedleIsFoundInBase64WhateverStandsBeforeIt() {
        for (var before : List.of("", "a", "ab", "abc", "abcd")) {
            var text = (before + PLANTED + " tail").getBytes(StandardCharsets.UTF_8);
            assertFound("{\"v\":\"" + Base64.getEncoder().encodeToString(text) + "\"}");
            assertFound("?v=" + Base64.getUrlEncoder().encodeToString(text));
        }
    }

    @Test
    void theNeedleIsFoundEscapedForJsonAndForUrls() {
        var escaped = new StringBuilder();
        PLANTED.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        assertFound(escaped.toString());
        assertFound("q=" + URLEncoder.encode(PLANTED, StandardCharsets.UTF_8));
    }

    @Test
    void theNeedleIsFoundAcrossTheBorderOfTwoChunks() {
        assertFound("x".repeat((1 << 20) - 3) + PLANTED + "x".repeat(100));
    }

    private void assertFound(String text) {
        assertThat(scanner.findIn(text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
