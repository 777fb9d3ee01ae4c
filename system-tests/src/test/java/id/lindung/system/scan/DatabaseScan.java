package id.lindung.system.scan;

import id.lindung.local.postgres.Superuser;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;

/** Reads every row of every table of every database back as text, as its superuser, and looks for needles. */
public final class DatabaseScan {

    private static final String DATABASES = "select datname from pg_database where datallowconn";
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
            order by 1
            """;

    private final Superuser superuser;

    public DatabaseScan(Superuser superuser) {
        this.superuser = superuser;
    }

    /** What was found, each as "database.table: needle as form". */
    public List<String> find(Scanner scanner) throws SQLException {
        var found = new ArrayList<String>();
        for (var database : texts(DATABASES, "postgres")) {
            for (var table : texts(TABLES, database)) {
                found.addAll(
                        Scanner.labelled("database " + database + " table " + table, scan(scanner, database, table)));
            }
        }
        return found;
    }

    private Set<String> scan(Scanner scanner, String database, String table) throws SQLException {
        try (var connection = superuser.connect(database);
                var read = new PipedInputStream(1 << 16)) {
            CompletableFuture<Set<String>> found;
            try (var written = new PipedOutputStream(read)) {
                found = CompletableFuture.supplyAsync(() -> scanner.findIn(read));
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select * from " + table + ") to stdout", written);
            }
            return found.join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> texts(String query, String database) throws SQLException {
        try (var connection = superuser.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
