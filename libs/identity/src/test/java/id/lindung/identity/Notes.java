package id.lindung.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Native SQL as the application's role, with no unit in any where clause. */
@ApplicationScoped
class Notes {

    private final DataSource database;

    Notes(DataSource database) {
        this.database = database;
    }

    @Transactional
    public void write(String unit, String text) throws SQLException {
        insert(unit, text);
    }

    @Transactional
    public List<String> read() throws SQLException {
        return select();
    }

    @Transactional
    public int deleteAll() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from note")) {
            return statement.executeUpdate();
        }
    }

    @Transactional
    public int claimAll(String unit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update note set unit = ?")) {
            statement.setString(1, unit);
            return statement.executeUpdate();
        }
    }

    void insert(String unit, String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into note (id, unit, text) values (?, ?, ?)")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, unit);
            statement.setString(3, text);
            statement.executeUpdate();
        }
    }

    List<String> select() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select text from note order by text");
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
