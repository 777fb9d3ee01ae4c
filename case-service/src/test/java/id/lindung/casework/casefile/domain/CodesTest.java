package id.lindung.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A code that intake may send and casework does not know would park a complaint. */
class CodesTest {

    private static final String VICTIM = "/$defs/victim/properties/";
    private static final String ALLEGED = "/$defs/allegedPerpetrator/properties/";

    static Stream<Arguments> lists() {
        return Stream.of(
                list(VICTIM + "sex", Sex.values(), Sex::code),
                list(VICTIM + "ageBand", AgeBand.values(), AgeBand::code),
                list(VICTIM + "disabilities/items", Disability.values(), Disability::code),
                list(VICTIM + "violenceKinds/items", ViolenceKind.values(), ViolenceKind::code),
                list(VICTIM + "place", Place.values(), Place::code),
                list(ALLEGED + "ageBand", AllegedPerpetratorAgeBand.values(), AllegedPerpetratorAgeBand::code),
                list(ALLEGED + "relations/items/properties/relation", Relation.values(), Relation::code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyCodeThatIntakeMaySendIsKnown(String pointer, List<String> codes) throws IOException {
        assertThat(codes).isEqualTo(codesOf(pointer));
    }

    private static <E> Arguments list(String pointer, E[] values, Function<E, String> code) {
        return Arguments.of(pointer, Stream.of(values).map(code).toList());
    }

    private static List<String> codesOf(String pointer) throws IOException {
        var schema = new ObjectMapper()
                .readTree(ProjectFiles.contract("events/intake/complaint.registered.v1.schema.json")
                        .toFile());
        return StreamSupport.stream(schema.at(pointer + "/enum").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
