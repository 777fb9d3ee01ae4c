package id.lindung.casework.sop.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.domain.SopFaultCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A document that is made to do harm is refused before anything is built from it. */
class HostileDocumentTest {

    @Test
    void whatIsHostileIsRefusedEarly() {
        assertThat(codeOf(new byte[10 * 1024 * 1024])).isEqualTo(SopFaultCode.YAML_TOO_LARGE);
        assertThat(codeOf(bytes("[".repeat(200_000)))).isEqualTo(SopFaultCode.YAML_TOO_DEEP);
        assertThat(codeOf(bytes(nested()))).isEqualTo(SopFaultCode.YAML_TOO_DEEP);
        assertThat(codeOf(new byte[] {(byte) 0xc3, (byte) 0x28})).isEqualTo(SopFaultCode.YAML_ENCODING);
        assertThat(codeOf(bytes("id: \u0000"))).isEqualTo(SopFaultCode.YAML_BROKEN);
        assertThat(codeOf(bytes(""))).isEqualTo(SopFaultCode.VALUE_TYPE);
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        assertThat(SopFile.read(bytes(bomb.toString())).faults())
                .hasSize(200)
                .anySatisfy(placed -> assertThat(placed.fault().code()).isEqualTo(SopFaultCode.YAML_ALIAS));
    }

    @Test
    void aProcedureOfMoreStepsThanAnyCentreWalksIsNotWalkedToFindItsFaults() throws IOException {
        var sound = Files.readString(Path.of("src/test/resources/sops/sound.v1.yaml"));
        var many = sound.replace("\nambiguities:", "\n  - {id: more}".repeat(98) + "\nambiguities:");
        assertThat(SopFile.read(bytes(many)).faults()).anySatisfy(placed -> {
            assertThat(placed.fault().code()).isEqualTo(SopFaultCode.VALUE_TOO_MANY);
            assertThat(placed.fault().pointer()).isEqualTo("/steps");
        });
    }

    private static String nested() {
        var deep = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        return deep.toString();
    }

    private static SopFaultCode codeOf(byte[] hostile) {
        return SopFile.read(hostile).faults().getFirst().fault().code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
