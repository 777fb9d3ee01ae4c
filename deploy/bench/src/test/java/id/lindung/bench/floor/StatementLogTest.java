package id.lindung.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementLogTest {

    @Test
    void transactionsOfTwoConnectionsAreToldApart() {
        var log = """
                2026-11-22 10:00:00.001 UTC [11] LOG:  execute <unnamed>: BEGIN
                2026-11-22 10:00:00.002 UTC [12] LOG:  execute S_1: BEGIN
                2026-11-22 10:00:00.003 UTC [11] LOG:  execute <unnamed>: select set_config('app.unit', $1, true)
                2026-11-22 10:00:00.003 UTC [11] DETAIL:  Parameters: $1 = '62.11'
                2026-11-22 10:00:00.004 UTC [12] LOG:  execute S_2: delete from told
                2026-11-22 10:00:00.005 UTC [11] LOG:  execute S_3: insert into person
                \t(name, note) values ($1, $2)
                2026-11-22 10:00:00.005 UTC [11] DETAIL:  Parameters: $1 = 'O''Karangan', $2 = NULL
                2026-11-22 10:00:00.006 UTC [12] LOG:  execute S_4: ROLLBACK
                2026-11-22 10:00:00.007 UTC [11] LOG:  execute S_5: COMMIT
                2026-11-22 10:00:00.008 UTC [11] LOG:  execute S_6: select 1
                """;

        assertThat(StatementLog.transactions(log.lines().toList()))
                .containsExactly(List.of(
                        new SentStatement("select set_config('app.unit', $1, true)", List.of(Optional.of("62.11"))),
                        new SentStatement(
                                "insert into person\n(name, note) values ($1, $2)",
                                List.of(Optional.of("O'Karangan"), Optional.empty()))));
    }

    @Test
    void aParameterMayBeAsLongAsALetter() {
        var letter = "\\x" + "0f".repeat(50_000);
        var log = """
                2026-11-22 10:00:00.001 UTC [11] LOG:  execute S_1: BEGIN
                2026-11-22 10:00:00.002 UTC [11] LOG:  execute S_2: insert into letter values ($1)
                2026-11-22 10:00:00.002 UTC [11] DETAIL:  Parameters: $1 = '%s'
                2026-11-22 10:00:00.003 UTC [11] LOG:  execute S_3: COMMIT
                """.formatted(letter);

        assertThat(StatementLog.transactions(log.lines().toList()))
                .containsExactly(
                        List.of(new SentStatement("insert into letter values ($1)", List.of(Optional.of(letter)))));
    }

    @Test
    void aParameterThatIsUsedTwiceIsSentTwice() {
        var statement = new SentStatement(
                "select a ? 'b' where c = $2 and d = $1 or e = $2", List.of(Optional.of("x"), Optional.of("y")));

        assertThat(statement.jdbc()).isEqualTo("select a ?? 'b' where c = ? and d = ? or e = ?");
        assertThat(statement.jdbcParameters()).containsExactly(Optional.of("y"), Optional.of("x"), Optional.of("y"));
    }
}
