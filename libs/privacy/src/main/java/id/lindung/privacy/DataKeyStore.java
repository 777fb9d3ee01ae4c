package id.lindung.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Wrapped keys in the table {@code data_key}; the unit is the transaction's own, and the database sees to it. */
@ApplicationScoped
class DataKeyStore {
    private static final String INSERT = """
            insert into data_key (owner_id, unit, wrapped, created_at) values (?, scope_unit(), ?, ?)
            on conflict (owner_id) do nothing""";
    private static final String FIND = "select owner_id, wrapped from data_key where owner_id = any(?)";

    private final DataSource database;

    DataKeyStore(DataSource database) {
        this.database = database;
    }

    void insert(UUID owner, byte[] wrapped, Instant at) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, owner);
            statement.setBytes(2, wrapped);
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            if (statement.executeUpdate() != 1) {
                throw new DataKeyExistsException(owner);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store the data key of owner " + owner, e);
        }
    }

    Map<UUID, byte[]> find(Collection<UUID> owners) {
        var wrapped = new HashMap<UUID, byte[]>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    wrapped.put(rows.getObject(1, UUID.class), rows.getBytes(2));
                }
            }
            return wrapped;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read data keys", e);
        }
    }
}
