package id.lindung.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogScrubberTest {

    private static final String SECRET = "Siti-Rahasia-731";

    @Test
    void noMessageOfAnyCauseIsLogged() {
        var row = new SQLException("Key (nik)=(" + SECRET + ") already exists", "23505");
        row.setNextException(new SQLException(SECRET));
        var failure = new IllegalStateException(SECRET, new IllegalArgumentException(SECRET, row));
        failure.addSuppressed(new RuntimeException(SECRET));

        assertThat(logged(failure))
                .doesNotContain(SECRET)
                .contains("IllegalStateException", "IllegalArgumentException", "RuntimeException", "SQLSTATE 23505")
                .contains("at " + LogScrubberTest.class.getName());
    }

    @Test
    void aHarmlessExceptionWithASecretCauseIsScrubbedToo() {
        var failure = new ConnectException("refused");
        failure.initCause(new IllegalStateException(SECRET));

        assertThat(logged(failure)).doesNotContain(SECRET);
    }

    @Test
    void aRingOfCausesEnds() {
        var outer = new IllegalStateException(SECRET);
        var inner = new IllegalArgumentException(SECRET, outer);
        outer.initCause(inner);

        assertThat(logged(outer)).doesNotContain(SECRET).contains("IllegalArgumentException");
    }

    @Test
    void aFailureOfTheSetUpKeepsItsMessage() {
        assertThat(logged(new ConnectException("refused"))).contains("refused");
    }

    @Test
    void aRecordWithoutAnExceptionPasses() {
        assertThat(new LogScrubber().isLoggable(new LogRecord(Level.INFO, "started")))
                .isTrue();
    }

    private static String logged(Throwable thrown) {
        var entry = new LogRecord(Level.SEVERE, "failed");
        entry.setThrown(thrown);
        assertThat(new LogScrubber().isLoggable(entry)).isTrue();
        var text = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
