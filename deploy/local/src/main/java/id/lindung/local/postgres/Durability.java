package id.lindung.local.postgres;

import id.lindung.local.server.ServerFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a commit promises. */
public enum Durability {
    /** A commit that was answered survives the loss of power. The server does not start otherwise. */
    FULL("on"),
    /** A commit survives nothing but a clean stop. For tests in which durability is not the point. */
    NONE("off");

    /** The settings that a promise of durability rests on. */
    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    /** @throws ServerFailure when the server says that it runs otherwise; names the setting */
    void requireOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var setting : SETTINGS) {
                try (var result = statement.executeQuery("show " + setting)) {
                    result.next();
                    require(setting, result.getString(1));
                }
            }
        }
    }

    private void require(String setting, String actual) {
        if (!actual.equals(value)) {
            throw new ServerFailure("PostgreSQL runs with " + setting + " = " + actual + ", and " + value
                    + " is wanted. What it confirms could get lost; it does not start like this.");
        }
    }
}
