package id.lindung.referral.agency;

import id.lindung.testkit.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the database of one unit's directory, row by row, as the owner sees it; two of these are equal when nothing was
 * written between.
 */
record Written(List<String> rows) {
    private static final List<String> QUERIES = List.of(
            "select a::text from agency a where unit = ? order by id",
            "select k::text from data_key k where unit = ? order by owner_id",
            "select l::text from audit_log l where unit = ? order by id",
            "select envelope from outbox where envelope::jsonb ->> 'unit' = ? order by id");

    static Written in(Directory directory) {
        var rows = new ArrayList<String>();
        try (var owner = Databases.asOwner("referral")) {
            for (var query : QUERIES) {
                try (var statement = owner.prepareStatement(query)) {
                    statement.setString(1, directory.unit);
                    var found = statement.executeQuery();
                    while (found.next()) {
                        rows.add(found.getString(1));
                    }
                }
            }
            return new Written(List.copyOf(rows));
        } catch (SQLException failure) {
            throw new AssertionError("The database cannot be read", failure);
        }
    }

    /** The envelopes of the unit's events, oldest first. */
    static List<String> eventsOf(Directory directory) {
        return in(directory).rows().stream().filter(row -> row.startsWith("{")).toList();
    }
}
