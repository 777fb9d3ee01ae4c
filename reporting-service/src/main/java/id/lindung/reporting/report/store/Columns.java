package id.lindung.reporting.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;

/** Reads what may be absent. */
final class Columns {

    private Columns() {}

    static OptionalDouble fraction(ResultSet rows, String column) throws SQLException {
        var value = rows.getDouble(column);
        return rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(Math.round(value * 10) / 10.0);
    }
}
