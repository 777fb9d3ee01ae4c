package id.lindung.bench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MultiplicationTest {

    private static final Multiplication THING = Multiplication.of("thing", "template.id = '1'")
            .with("id", "copy.id")
            .with("due_at", "case when template.due_at is null then null else now() end");

    @Test
    void whatIsNotGivenAnewIsAsInTheTemplate() {
        assertThat(THING.sql(List.of("id", "unit", "due_at")))
                .isEqualTo("insert into thing (id, unit, due_at)"
                        + " select copy.id, template.unit, case when template.due_at is null then null else now() end"
                        + " from copies copy cross join thing template where template.id = '1'");
    }

    @Test
    void idsOfTheDatabaseFollowTheOrderThatIsAskedFor() {
        assertThat(THING.inOrderOf("copy.n").sql(List.of("id", "due_at")))
                .endsWith("where template.id = '1' order by copy.n");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> THING.sql(List.of("id", "unit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("due_at");
    }
}
