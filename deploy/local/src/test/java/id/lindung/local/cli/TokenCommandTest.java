package id.lindung.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.lindung.local.issuer.TokenIssuer;
import id.lindung.local.server.Ports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TokenCommandTest {

    private static final int FROM_BASE_TO_ISSUER = 10;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutARunningSystemOneLineSaysSo() {
        // Given
        int base = Ports.free() - FROM_BASE_TO_ISSUER;
        // When
        int code = run("token", "--role", "companion", "--unit", "62.11", "--port-base", String.valueOf(base));
        // Then
        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("lindung: Nothing answers at 127.0.0.1:" + (base + FROM_BASE_TO_ISSUER)
                        + ". Is './lindung up' running, with port base " + base + "?");
    }

    @Test
    void aTokenWithoutARoleIsNotAskedFor() {
        assertThat(run("token", "--unit", "62.11")).isEqualTo(2);
        assertThat(err.toString()).contains("--role");
    }

    @Test
    void aPortBaseThatCannotBeIsACallingError() {
        assertThat(run("token", "--role", "companion", "--port-base", "80")).isEqualTo(2);
        assertThat(err.toString()).contains("port base");
    }

    @Test
    void nothingButTheTokenIsPrinted() throws Exception {
        // Given
        int port = Ports.free();
        try (TokenIssuer issuer = TokenIssuer.start(port, folder)) {
            // When
            int code = run(
                    "token",
                    "--role=companion",
                    "--role=case-manager",
                    "--unit=62.11",
                    "--agency=0190",
                    "--subject=sri",
                    "--port-base=" + (port - FROM_BASE_TO_ISSUER));
            // Then
            assertThat(code).isZero();
            JWTClaimsSet claims = SignedJWT.parse(out.toString().strip()).getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo(issuer.issuer().toString());
            assertThat(claims.getSubject()).isEqualTo("sri");
            assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("companion", "case-manager"));
            assertThat(claims.getStringClaim("unit")).isEqualTo("62.11");
            assertThat(claims.getStringClaim("agency")).isEqualTo("0190");
        }
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine(Clock.systemUTC());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
