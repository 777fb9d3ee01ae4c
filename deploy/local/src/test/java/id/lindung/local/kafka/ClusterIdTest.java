package id.lindung.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterIdTest {

    @Test
    void noIdLooksLikeAnOptionOfKafkasTools() {
        // One in 64 would, so ten thousand without one are no accident.
        assertThat(Stream.generate(ClusterId::random).limit(10_000))
                .allMatch(id -> id.matches("[A-Za-z0-9_][A-Za-z0-9_-]{21}"));
    }
}
