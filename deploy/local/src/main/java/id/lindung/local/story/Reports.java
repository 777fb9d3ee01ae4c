package id.lindung.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.lindung.local.stack.Service;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** What an analyst reads of a month. */
public final class Reports {

    private final Person analyst;
    private final String month;

    /** @param month such as {@code 2026-11} */
    public Reports(Person analyst, String month) {
        this.analyst = analyst;
        this.month = month;
    }

    public JsonNode recap() {
        return read("/v1/recaps/" + month);
    }

    public JsonNode timeliness() {
        return read("/v1/reports/sop-timeliness?month=" + month);
    }

    public JsonNode funnel() {
        return read("/v1/reports/referral-funnel?month=" + month);
    }

    /** Waits until a report shows what it must; the report. */
    public static JsonNode await(String what, Supplier<JsonNode> report, Predicate<JsonNode> shown) {
        return Patience.until(what, () -> Optional.of(report.get()).filter(shown));
    }

    /** The member of an array whose {@code code}, {@code step} or other key says so; a missing node where none does. */
    public static JsonNode named(JsonNode array, String key, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(one -> one.path(key).asText().equals(value))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private JsonNode read(String path) {
        return analyst.get(Service.REPORTING, path).expect(200).body();
    }
}
