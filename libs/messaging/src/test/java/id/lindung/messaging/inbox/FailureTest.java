package id.lindung.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import id.lindung.messaging.MessagingFailure;
import id.lindung.messaging.MessagingProblem;
import id.lindung.messaging.envelope.MisfitException;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ProcessingException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for what will never succeed stops a partition; parking what would have succeeded needs a person. */
class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "28000", "40001", "40P01", "53300", "55P03", "57014", "57P01", "58030", "25006"})
    void whatTheDatabaseSuffersFromPasses(String state) {
        assertThat(Failure.of(new MessagingFailure("not done", new SQLException("x", state))))
                .isEqualTo(Failure.PASSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22001", "42501"})
    void whatTheDatabaseRefusesLasts(String state) {
        assertThat(Failure.of(new PersistenceException(new SQLException("x", state))))
                .isEqualTo(Failure.LASTING);
    }

    @Test
    void aPoolWithoutAFreeConnectionPasses() {
        assertThat(Failure.of(new PersistenceException(new SQLException("acquisition timeout"))))
                .isEqualTo(Failure.PASSING);
    }

    @Test
    void aConstraintThatWasCheckedAtCommitLasts() {
        var rolledBack = new RollbackException();
        rolledBack.initCause(new PersistenceException(new SQLException("x", "23505")));
        assertThat(Failure.of(new QuarkusTransactionException(rolledBack))).isEqualTo(Failure.LASTING);
    }

    @Test
    void aTransactionThatTimedOutOrMetAnotherWriterPasses() {
        assertThat(Failure.of(new QuarkusTransactionException(new RollbackException())))
                .isEqualTo(Failure.PASSING);
        assertThat(Failure.of(new OptimisticLockException())).isEqualTo(Failure.PASSING);
    }

    @Test
    void aCalledServiceThatIsAwayPasses() {
        assertThat(Failure.of(new ProcessingException(new ConnectException()))).isEqualTo(Failure.PASSING);
        assertThat(Failure.of(new UncheckedIOException(new ConnectException()))).isEqualTo(Failure.PASSING);
        assertThat(Failure.of(new ProblemException(CommonProblem.UNAVAILABLE))).isEqualTo(Failure.PASSING);
    }

    @Test
    void whatTheDomainRefusesLasts() {
        assertThat(Failure.of(new IllegalArgumentException())).isEqualTo(Failure.LASTING);
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.LASTING);
        assertThat(Failure.of(new ProblemException(MessagingProblem.PAYLOAD_DIFFERS)))
                .isEqualTo(Failure.LASTING);
    }

    @Test
    void whatCannotBeParsedLastsAlthoughItsErrorIsAnIoException() {
        assertThat(Failure.of(new UncheckedIOException(new JsonParseException(null, "x"))))
                .isEqualTo(Failure.LASTING);
        assertThat(Failure.of(new MisfitException())).isEqualTo(Failure.LASTING);
    }
}
