package id.lindung.privacy.audit.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Goes through a unit's lines by id, a page at a time, and tells which of them have no seal. */
@ApplicationScoped
class UnsealedScan {
    private static final String UNITS = "select audit_units()";
    private static final String PAGE = """
            with page as (select id from audit_log where id > ? order by id limit ?)
            select (select id from page order by id desc limit 1),
                   array(select id from page where not exists (select 1 from audit_seal where line_id = page.id))""";

    private final DataSource database;

    UnsealedScan(DataSource database) {
        this.database = database;
    }

    /**
     * A page of a unit's lines.
     *
     * @param last the last line's id; the next page is behind it
     * @param unsealed those without a seal
     */
    record Page(UUID last, List<UUID> unsealed) {}

    /** Units that have lines; the installation's own among them. */
    List<String> units() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UNITS);
                var rows = statement.executeQuery()) {
            var units = new ArrayList<String>();
            while (rows.next()) {
                units.add(rows.getString(1));
            }
            return units;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the units of the audit log", e);
        }
    }

    /** The next lines of the transaction's unit; empty behind the last. One statement, so that no seal slips in between. */
    Optional<Page> page(UUID after, int atMost) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, after);
            statement.setInt(2, atMost);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var unsealed = (UUID[]) rows.getArray(2).getArray();
                return Optional.ofNullable(rows.getObject(1, UUID.class))
                        .map(last -> new Page(last, Arrays.asList(unsealed)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look for unsealed lines", e);
        }
    }
}
