package id.lindung.bench.data;

import java.sql.SQLException;
import java.util.List;

/**
 * Events by the thousand in a service's outbox: the history of one aggregate as the service wrote it, told of other aggregates
 * in other units. The relay finds them unsent, as it finds what a use case has committed.
 */
public final class OutboxCopies {

    /** The same in the row and in its envelope. */
    private static final String EVENT_ID = "md5(template.event_id::text || copy.aggregate_id)::uuid";

    private static final String ENVELOPE = "replace(replace(replace(template.envelope,"
            + " template.aggregate_id::text, copy.aggregate_id::text),"
            + " template.event_id::text, " + EVENT_ID + "::text),"
            + " '\"unit\":\"%1$s\"', '\"unit\":\"' || copy.unit || '\"')";

    private final BulkLoad load;
    private final String like;
    private final String unit;

    /**
     * @param like the id of the aggregate whose events are copied
     * @param unit its unit
     */
    public OutboxCopies(BulkLoad load, String like, String unit) {
        this.load = load;
        this.like = like;
        this.unit = unit;
    }

    /** How many events the history of one aggregate has. */
    public int eventsOfOne() throws SQLException {
        return (int) load.number("select count(*) from outbox where aggregate_id = '%s'".formatted(like));
    }

    /** Chooses the next aggregates, which belong to the units in turn; nothing of them is told yet. */
    public void choose(int count, List<String> units) throws SQLException {
        load.copies(0, count, units, List.of("aggregate_id"));
    }

    /**
     * Tells the whole history of some of the chosen aggregates, in one transaction.
     *
     * @param from the first one's number, from 0
     * @return how many events those are
     */
    public int tell(int from, int count) throws SQLException {
        return load.multiply(Multiplication.of(
                        "outbox",
                        "template.aggregate_id = '%s' and copy.n >= %d and copy.n < %d"
                                .formatted(like, from, from + count))
                .with("event_id", EVENT_ID)
                .with("aggregate_id", "copy.aggregate_id")
                .with("envelope", ENVELOPE.formatted(unit))
                .with("created_at", "clock_timestamp()")
                .with("sent_at", "null")
                .inOrderOf("copy.n, template.aggregate_seq"));
    }

    /** The ids of some of the chosen aggregates, by their numbers. */
    public List<String> ids(int from, int count) throws SQLException {
        return load.texts(
                "select aggregate_id from copies where n >= %d and n < %d order by n".formatted(from, from + count));
    }
}
