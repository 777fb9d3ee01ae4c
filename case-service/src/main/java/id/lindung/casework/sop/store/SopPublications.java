package id.lindung.casework.sop.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Published versions of procedures: added and read by everybody, never altered. */
@ApplicationScoped
class SopPublications {

    private static final String ADD = """
            insert into sop_publication (sop, version, unit, document, sha256, published_at, published_by)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (sop, version) do nothing""";
    private static final String FIND = "select document, sha256 from sop_publication where sop = ? and version = ?";
    private static final String ALL = "select sop, version from sop_publication order by sop, version";
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended('lindung.sop ' || ?, 0))";
    private static final String OWNER = "select unit from sop_publication where sop = ? limit 1";

    private final DataSource database;

    SopPublications(DataSource database) {
        this.database = database;
    }

    /** Which version of which procedure. */
    record Version(String sop, int number) {}

    /** A document as it was published. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Published(byte[] document, String sha256) {}

    /**
     * Publishes, in the transaction of the unit.
     *
     * @param by token subject; null for what is shipped
     * @return false when that version has been published before
     */
    boolean add(String unit, SopFile file, byte[] document, Instant at, @Nullable String by) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, file.definition().id());
            statement.setInt(2, file.definition().version());
            statement.setString(3, unit);
            statement.setBytes(4, document);
            statement.setString(5, file.sha256());
            statement.setTimestamp(6, Timestamp.from(at));
            statement.setString(7, by);
            return statement.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("A procedure cannot be published", failed);
        }
    }

    Optional<Published> find(Version version) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, version.sop());
            statement.setInt(2, version.number());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(published(rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A procedure cannot be read", failed);
        }
    }

    /** Every published version, ordered by name and version. */
    List<Version> all() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<Version>();
            while (rows.next()) {
                all.add(new Version(rows.getString(1), rows.getInt(2)));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException("Procedures cannot be listed", failed);
        }
    }

    /**
     * The unit whose procedure this is; empty while nothing of that name is published. Until the transaction ends nobody
     * else is told, so that no two centres take one name at once.
     */
    Optional<String> ownerOf(String sop) {
        try (var connection = database.getConnection();
                var hold = connection.prepareStatement(HOLD);
                var statement = connection.prepareStatement(OWNER)) {
            hold.setString(1, sop);
            hold.execute();
            statement.setString(1, sop);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A procedure's owner cannot be read", failed);
        }
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(row.getBytes(1), row.getString(2));
    }
}
