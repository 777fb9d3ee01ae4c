package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.system.ledger.Ledger;
import id.lindung.system.ledger.ToldVictim;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Whether the ledger, intake, case and reporting tell exactly the same of one centre. */
final class Agreement {

    private final Ledger ledger;
    private final String month;

    /** @param month such as {@code 2026-11}, of every complaint in the ledger */
    Agreement(Ledger ledger, String month) {
        this.ledger = ledger;
        this.month = month;
    }

    /** Nothing is under way any more: reporting has counted as many victims as the ledger has. */
    boolean isReached(Centre centre) throws IOException {
        var answer = centre.analyst().get("/v1/recaps/" + month);
        var totals = answer.body().path("totals");
        return answer.isSuccess()
                && totals.path("victims").asLong()
                        >= ledger.caseFilesOf(centre.unit()).size()
                && totals.path("cases").asLong()
                        >= ledger.complaintsOf(centre.unit()).size()
                && totals.path("complaints").asLong()
                        >= ledger.complaintsOf(centre.unit()).size();
    }

    /** Every complaint once, every victim one case file, counted once. */
    void check(Centre centre) throws IOException {
        var unit = centre.unit();
        var complaints =
                ledger.complaintsOf(unit).stream().map(Object::toString).toList();
        assertThat(texts(centre.administrationOfficer().all("/v1/complaints"), "/id"))
                .as("complaints of %s at intake", unit)
                .containsExactlyInAnyOrderElementsOf(complaints);
        assertThat(texts(centre.caseManager().all("/v1/cases"), "/complaintId"))
                .as("cases of %s", unit)
                .containsExactlyInAnyOrderElementsOf(complaints);
        assertThat(centre.caseManager().all("/v1/case-files").stream()
                        .map(file -> file.at("/incident/complaintId").asText() + "/"
                                + file.at("/victim/personId").asText())
                        .toList())
                .as("case files of %s", unit)
                .containsExactlyInAnyOrderElementsOf(ledger.caseFilesOf(unit));
        checkRecap(centre.analyst().get("/v1/recaps/" + month).success(), unit);
    }

    private void checkRecap(JsonNode recap, String unit) {
        assertThat(recap.at("/totals/complaints").asInt())
                .as("complaints counted of %s", unit)
                .isEqualTo(ledger.of(unit).size());
        assertThat(recap.at("/totals/cases").asInt())
                .as("cases counted of %s", unit)
                .isEqualTo(ledger.of(unit).size());
        assertThat(recap.at("/totals/victims").asInt())
                .as("victims counted of %s", unit)
                .isEqualTo(ledger.caseFilesOf(unit).size());
        assertThat(rows(recap, "victims-by-sex")).isEqualTo(ledger.victimsBy(unit, ToldVictim::sex));
        assertThat(rows(recap, "victims-by-age-band")).isEqualTo(ledger.victimsBy(unit, ToldVictim::ageBand));
        assertThat(rows(recap, "victims-by-place")).isEqualTo(ledger.victimsBy(unit, ToldVictim::place));
        assertThat(rows(recap, "victim-kinds")).isEqualTo(ledger.victimKindsOf(unit));
    }

    /** The rows of a breakdown that are not zero. */
    private static Map<String, Long> rows(JsonNode recap, String breakdown) {
        var counts = new TreeMap<String, Long>();
        for (var block : recap.path("blocks")) {
            if (block.path("code").asText().equals(breakdown)) {
                StreamSupport.stream(block.path("rows").spliterator(), false)
                        .filter(row -> row.path("count").asLong() != 0)
                        .forEach(row -> counts.put(
                                row.path("code").asText(), row.path("count").asLong()));
            }
        }
        return counts;
    }

    private static List<String> texts(List<JsonNode> items, String pointer) {
        return items.stream().map(item -> item.at(pointer).asText()).toList();
    }
}
