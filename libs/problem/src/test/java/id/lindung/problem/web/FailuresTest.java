package id.lindung.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private final Failures failures = new Failures(List.of(new DatabaseOutage(), new SimultaneousWrite()));

    @Test
    void whatNobodyKnowsIsOurOwnFailure() {
        assertThat(meaning(new IllegalStateException())).isEqualTo(CommonProblem.INTERNAL);
        assertThat(meaning(new StackOverflowError())).isEqualTo(CommonProblem.INTERNAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "57014", "40001", "40P01", "55P03"})
    @ValueSource(strings = {"28000", "55000", "58030", "25006"})
    void aDatabaseThatMayAnswerLaterIsUnavailable(String state) {
        assertThat(meaning(new IllegalStateException(new SQLException("x", state))))
                .isEqualTo(CommonProblem.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "42501", "22021", "42P01", "25P02", "XX000"})
    void aDatabaseThatWillNeverTakeItIsOurOwnFailure(String state) {
        assertThat(meaning(new SQLException("x", state))).isEqualTo(CommonProblem.INTERNAL);
    }

    @Test
    void ofTwoWhoWriteTheSameAtOnceOneIsToldSo() {
        assertThat(meaning(new IllegalStateException(new SQLException("x", "23505"))))
                .isEqualTo(CommonProblem.CONFLICT);
    }

    @Test
    void aPoolThatGivesNoConnectionOrTookBackALostOneIsUnavailable() {
        assertThat(meaning(new SQLException("Acquisition timeout", new TimeoutException())))
                .isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(meaning(new SQLException("Sorry, acquisition timeout!"))).isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(meaning(new IllegalStateException(new SQLException("Connection is closed"))))
                .isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(meaning(new SQLException("Unable to enlist", new SQLException("x", "08003"))))
                .isEqualTo(CommonProblem.UNAVAILABLE);
    }

    @Test
    void whatTheDriverSaidCountsMoreThanThePoolThatWrapsIt() {
        assertThat(meaning(new SQLException("no code", new SQLException("x", "42501"))))
                .isEqualTo(CommonProblem.INTERNAL);
        assertThat(meaning(new SQLException("no code", new SQLException("x", "23505"))))
                .isEqualTo(CommonProblem.CONFLICT);
    }

    @Test
    void aCommitThatLostItsConnectionIsUnavailable() {
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new IllegalStateException(new SQLException("x", "08006")));

        assertThat(meaning(commit)).isEqualTo(CommonProblem.UNAVAILABLE);
    }

    @Test
    void aRingOfCausesEnds() {
        var outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));

        assertThat(meaning(outer)).isEqualTo(CommonProblem.INTERNAL);
    }

    @Test
    void securityAndOverloadHaveTheirOwnAnswers() {
        assertThat(meaning(new AuthenticationFailedException())).isEqualTo(CommonProblem.UNAUTHENTICATED);
        assertThat(meaning(new ForbiddenException())).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(meaning(new RejectedExecutionException())).isEqualTo(CommonProblem.UNAVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({"400,REQUEST_MALFORMED", "404,NOT_FOUND", "405,METHOD_NOT_ALLOWED", "418,REQUEST_MALFORMED"})
    @CsvSource({"406,NOT_ACCEPTABLE", "413,PAYLOAD_TOO_LARGE", "415,MEDIA_TYPE_UNSUPPORTED", "500,INTERNAL"})
    @CsvSource({"401,UNAUTHENTICATED", "403,FORBIDDEN", "503,UNAVAILABLE", "502,INTERNAL"})
    void aBareStatusHasItsProblem(int status, CommonProblem problem) {
        assertThat(meaning(new WebApplicationException(status))).isEqualTo(problem);
    }

    private ProblemType meaning(Throwable failure) {
        return failures.understand(failure).type();
    }
}
