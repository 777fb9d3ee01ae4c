package id.lindung.privacy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.privacy.keys.TestKeys;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineHashTest {
    private final LineHash hash = new LineHash(TestKeys.fresh());
    private final RecordedLine line = Lines.aDisclosure();

    @Test
    void noColumnCanChangeUnseen() {
        // Given
        var written = hash.of(line);
        // When
        var altered = everyColumnAltered();
        // Then
        assertThat(altered).hasSize(RecordedLine.class.getRecordComponents().length);
        assertThat(altered).noneMatch(other -> hash.matches(other, written));
    }

    @Test
    void aFieldCannotMoveIntoItsNeighbour() {
        var written = hash.of(line);
        assertThat(hash.matches(withFields(List.of("namep", "hone")), written)).isFalse();
        assertThat(hash.matches(withFields(List.of("name,phone")), written)).isFalse();
    }

    @Test
    void anotherServicesHashIsNotOurs() {
        assertThat(hash.matches(line, new LineHash(TestKeys.fresh()).of(line))).isFalse();
    }

    @Test
    void theLineAsWrittenIsGenuine() {
        assertThat(hash.matches(line, hash.of(line))).isTrue();
    }

    private List<RecordedLine> everyColumnAltered() {
        return Stream.of(
                        new Altered(0, UUID.randomUUID()),
                        new Altered(1, line.at().plus(1, ChronoUnit.MICROS)),
                        new Altered(2, "62.05"),
                        new Altered(3, "officer-2"),
                        new Altered(4, "chair"),
                        new Altered(5, "person.read"),
                        new Altered(6, "reporter"),
                        new Altered(7, UUID.randomUUID()),
                        new Altered(8, List.of("name")),
                        new Altered(9, null),
                        new Altered(10, "emergency"),
                        new Altered(11, ""),
                        new Altered(12, null))
                .map(altered -> altered.of(line))
                .toList();
    }

    private RecordedLine withFields(List<String> fields) {
        return new Altered(8, fields).of(line);
    }

    /** The line with one record component replaced. */
    private record Altered(int component, @Nullable Object value) {
        RecordedLine of(RecordedLine line) {
            try {
                var components = RecordedLine.class.getRecordComponents();
                var values = new @Nullable Object[components.length];
                var types = new Class<?>[components.length];
                for (var index = 0; index < components.length; index++) {
                    types[index] = components[index].getType();
                    values[index] = components[index].getAccessor().invoke(line);
                }
                values[component] = value;
                return RecordedLine.class.getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
