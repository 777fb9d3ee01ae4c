package id.lindung.intake.codelist.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.intake.codelist.api.CodeListsView.CodeListView;
import id.lindung.intake.codelist.api.CodeListsView.CodeView;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final String EVENT = "contracts/events/intake/complaint.registered.v1.schema.json";

    @Test
    void aChangedListHasANewVersion() throws NoSuchAlgorithmException {
        var text = String.valueOf(CodeListsView.current().lists());
        var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        // When this fails: raise CodeListsView.VERSION, then put the new hash here.
        assertThat(CodeListsView.VERSION + " " + HexFormat.of().formatHex(hash, 0, 8))
                .isEqualTo("2 353d71391cd14b33");
    }

    @Test
    void noCodeStandsTwiceInAListAndEachHasBothLabels() {
        for (var list : CodeListsView.current().lists()) {
            assertThat(list.codes()).as(list.name()).extracting(CodeView::code).doesNotHaveDuplicates();
            assertThat(list.codes())
                    .as(list.name())
                    .allSatisfy(code -> assertThat(
                                    List.of(code.labels().id(), code.labels().en()))
                            .doesNotContain(""));
        }
    }

    @Test
    void theEventKnowsTheSameCodes() throws IOException {
        var schema =
                new ObjectMapper().readTree(ProjectFiles.home().resolve(EVENT).toFile());
        var data = schema.at("/properties/data/properties");
        var victim = schema.at("/$defs/victim/properties");
        var alleged = schema.at("/$defs/allegedPerpetrator/properties");

        assertThat(enumOf(data.at("/channel"))).isEqualTo(codes("channel"));
        assertThat(enumOf(victim.at("/sex"))).isEqualTo(codes("sex"));
        assertThat(enumOf(victim.at("/ageBand"))).isEqualTo(codes("victim-age-band"));
        assertThat(enumOf(victim.at("/disabilities/items"))).isEqualTo(codes("disability"));
        assertThat(enumOf(victim.at("/violenceKinds/items"))).isEqualTo(codes("violence-kind"));
        assertThat(enumOf(victim.at("/place"))).isEqualTo(codes("place"));
        assertThat(enumOf(alleged.at("/sex"))).isEqualTo(codes("sex"));
        assertThat(enumOf(alleged.at("/ageBand"))).isEqualTo(codes("alleged-age-band"));
        assertThat(enumOf(alleged.at("/relations/items/properties/relation"))).isEqualTo(codes("relation"));
    }

    private static List<String> codes(String list) {
        return CodeListsView.current().lists().stream()
                .filter(one -> one.name().equals(list))
                .map(CodeListView::codes)
                .flatMap(List::stream)
                .map(CodeView::code)
                .toList();
    }

    private static List<String> enumOf(JsonNode schema) {
        var codes = new ArrayList<String>();
        schema.get("enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
