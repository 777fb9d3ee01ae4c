package id.lindung.messaging.testing;

import id.lindung.messaging.Received;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What handlers leave in the database, and how a test makes them fail. */
@ApplicationScoped
public class Effects {

    private final DataSource database;
    private final Map<String, Supplier<RuntimeException>> failures = new ConcurrentHashMap<>();

    Effects(DataSource database) {
        this.database = database;
    }

    /** Makes the handling of every event with this name fail, until {@link #mend}. */
    public void failOn(String name, Supplier<RuntimeException> failure) {
        failures.put(name, failure);
    }

    /** Makes the transaction of every event with this name fail when it commits. */
    public void failAtCommitOn(String name) {
        failures.put(name, () -> {
            execute("insert into only_once (name) values ('twice'), ('twice')");
            return null;
        });
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void mend(String name) {
        failures.remove(name);
    }

    void write(Received<?> event, String name) {
        // Written first: what is left of it after the failure shows whether the inbox rolled back.
        insert(event, name);
        var failure = failures.getOrDefault(name, () -> null).get();
        if (failure != null) {
            throw failure;
        }
    }

    private void insert(Received<?> event, String name) {
        var sql = "insert into effect (aggregate_id, sequence, name, app_unit, trace_id)"
                + " values (?, ?, ?, current_setting('app.unit', true), ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, event.aggregateId());
            statement.setLong(2, event.sequence());
            statement.setString(3, name);
            statement.setString(4, Span.current().getSpanContext().getTraceId());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The names of the aggregate's events, in the order in which they took effect. */
    public List<String> of(UUID aggregateId) {
        return column("name", aggregateId);
    }

    public List<String> unitsOf(UUID aggregateId) {
        return column("app_unit", aggregateId);
    }

    public List<String> tracesOf(UUID aggregateId) {
        return column("trace_id", aggregateId);
    }

    private List<String> column(String column, UUID aggregateId) {
        var sql = "select " + column + " from effect where aggregate_id = ? order by id";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, aggregateId);
            try (var rows = statement.executeQuery()) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
