package id.lindung.privacy.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import javax.sql.DataSource;

/**
 * Ties a database to the keys it was first started with. The first start writes a proof of each keyset into {@code key_check};
 * every start compares. Of two replicas that start first at the same time with different keys, one writes and the other is refused.
 */
@ApplicationScoped
class KeyCheck {
    private static final String FIRST_START =
            "insert into key_check (purpose, proof, created_at) values (?, ?, ?) on conflict (purpose) do nothing";
    private static final String STORED = "select proof from key_check where purpose = ?";

    private final DataSource database;
    private final Clock clock;

    KeyCheck(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Throws a {@link KeysRefusedException} that names the folder, the files that do not fit, and the database. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void require(ServiceKeys keys, Path folder) {
        try (var connection = database.getConnection()) {
            var unfit = new ArrayList<String>();
            for (var proof : KeyProof.of(keys)) {
                writeAtFirstStart(connection, proof, clock.instant());
                if (!proof.isMadeByThisKeyset(stored(connection, proof))) {
                    unfit.add(proof.purpose() + ".json");
                }
            }
            if (!unfit.isEmpty()) {
                throw new KeysRefusedException(
                        "The keys folder %s does not fit the database %s: %s made with other keys."
                                .formatted(folder, connection.getCatalog(), String.join(", ", unfit)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot compare the keys with the database", e);
        }
    }

    /** An insert that meets another replica's waits for its commit, and the read after it then sees that replica's proof. */
    private static void writeAtFirstStart(Connection connection, KeyProof proof, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(FIRST_START)) {
            statement.setString(1, proof.purpose());
            statement.setBytes(2, proof.make());
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static byte[] stored(Connection connection, KeyProof proof) throws SQLException {
        try (var statement = connection.prepareStatement(STORED)) {
            statement.setString(1, proof.purpose());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }
}
