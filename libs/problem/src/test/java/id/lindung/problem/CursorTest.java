package id.lindung.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("0199c0de-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "abc",
                "0199c0de-0000-7000-8000-000000000001",
                "AZnA3gAAcACAAAAAAAAAAQ==",
                "AZnA3gAAcACAAAAAAAAAAR",
                "AZnA3gAAcACAAAAAAAAAAQAA",
                "' or 1=1 --"
            })
    void whatNoPageGaveOutIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.CURSOR_INVALID));
    }

    @Test
    void aCursorComesBackAsItWent() {
        assertThat(Cursor.parse(new Cursor(ID).encode())).contains(new Cursor(ID));
    }

    @Test
    void withoutACursorTheListBegins() {
        assertThat(Cursor.parse(null)).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
    }

    @Test
    void thePageEndsWhereTheNextBegins() {
        var ids = Stream.generate(UUID::randomUUID).limit(3).toList();

        var page = Page.of(ids, 2, id -> id);

        assertThat(page.items()).isEqualTo(ids.subList(0, 2));
        assertThat(Cursor.parse(page.next())).contains(new Cursor(ids.get(1)));
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of(ID), 1, id -> id).next()).isNull();
        assertThat(Page.<UUID>of(List.of(), 1, id -> id).next()).isNull();
    }
}
