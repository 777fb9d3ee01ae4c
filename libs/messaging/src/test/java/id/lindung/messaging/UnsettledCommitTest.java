package id.lindung.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.problem.CommonProblem;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnsettledCommitTest {

    private final UnsettledCommit unsettled = new UnsettledCommit();

    static Stream<Exception> withoutAWordWhy() {
        var lostBranch = new RollbackException();
        lostBranch.addSuppressed(new XAException(XAException.XA_RBROLLBACK));
        return Stream.of(
                new RollbackException(),
                new HeuristicRollbackException(),
                new HeuristicMixedException(),
                new SystemException(),
                new XAException(XAException.XAER_RMFAIL),
                new QuarkusTransactionException(new RollbackException()),
                lostBranch);
    }

    @ParameterizedTest
    @MethodSource("withoutAWordWhy")
    void aCommitThatNobodyHeardTheAnswerOfIsToBeAskedAgain(Exception commit) {
        assertThat(unsettled.translate(commit)).contains(CommonProblem.UNAVAILABLE);
    }

    @Test
    void aReasonThatIsGivenDecides() {
        var refused = new RollbackException();
        refused.initCause(new IllegalStateException("events were never appended"));
        var constrained = new RollbackException();
        constrained.addSuppressed(new XAException(XAException.XA_RBROLLBACK));
        constrained.getSuppressed()[0].initCause(new SQLException("x", "23503"));

        assertThat(unsettled.translate(refused)).isEmpty();
        assertThat(unsettled.translate(constrained)).isEmpty();
    }

    @Test
    void whatIsNoCommitIsNotJudged() {
        assertThat(unsettled.translate(new IllegalStateException())).isEmpty();
        assertThat(unsettled.translate(new SQLException("x", "08006"))).isEmpty();
    }

    @Test
    void aRingOfCausesEnds() {
        var outer = new RollbackException();
        var inner = new QuarkusTransactionException(outer);
        outer.initCause(inner);

        assertThat(unsettled.translate(outer)).contains(CommonProblem.UNAVAILABLE);
    }
}
