package id.lindung.testkit;

import id.lindung.local.postgres.Superuser;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections to a service's database besides the service's own. The caller closes them. */
public final class Databases {

    private Databases() {}

    /** As the role that owns the tables and passes row-level security; sees every unit's rows. */
    public static Connection asOwner(String service) throws SQLException {
        var database = TestServers.get().database(service);
        return Superuser.connect(database.jdbcUrl(), database.owner());
    }

    /** As the role that the service connects as; sees no row until {@code app.unit} is set in its transaction. */
    public static Connection asApp(String service) throws SQLException {
        var database = TestServers.get().database(service);
        return Superuser.connect(database.jdbcUrl(), database.app());
    }
}
