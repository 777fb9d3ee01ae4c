package id.lindung.casework.sop.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.casework.sop.domain.RunMove;
import id.lindung.casework.sop.domain.StepMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Which run went on as which: added and read, never altered; row-level security leaves other units' out. */
@ApplicationScoped
public class SopRunMoves {

    private static final String ADD = """
            insert into sop_run_move (run_id, from_run_id, unit, case_file_id, steps, moved_at, moved_by)
            values (?, ?, ?, ?, cast(? as jsonb), ?, ?)""";
    private static final String OF = """
            select m.run_id, m.from_run_id, f.sop_id, f.sop_version, t.sop_id, t.sop_version, cast(m.steps as text),
              m.moved_at, m.moved_by
            from sop_run_move m join sop_run f on f.id = m.from_run_id join sop_run t on t.id = m.run_id
            where m.case_file_id = ? order by m.moved_at, m.run_id""";

    private final DataSource database;
    private final ObjectMapper json;

    SopRunMoves(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Notes a move, in the unit's transaction; both runs stand in the database. */
    public void add(String unit, UUID caseFileId, RunMove move) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, move.runId());
            statement.setObject(2, move.fromRunId());
            statement.setString(3, unit);
            statement.setObject(4, caseFileId);
            statement.setString(5, json.writeValueAsString(move.steps()));
            statement.setTimestamp(6, Timestamp.from(move.movedAt()));
            statement.setString(7, move.movedBy());
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The move of run " + move.fromRunId() + " cannot be kept", failed);
        }
    }

    /** The moves of this case file, the oldest first. */
    public List<RunMove> of(UUID caseFileId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF)) {
            statement.setObject(1, caseFileId);
            try (var rows = statement.executeQuery()) {
                var moves = new ArrayList<RunMove>();
                while (rows.next()) {
                    moves.add(new RunMove(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getInt(4),
                            rows.getString(5),
                            rows.getInt(6),
                            json.readValue(rows.getString(7), new TypeReference<List<StepMapping.Line>>() {}),
                            rows.getTimestamp(8).toInstant(),
                            rows.getString(9)));
                }
                return moves;
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("Moves of case file " + caseFileId + " cannot be read", failed);
        }
    }
}
