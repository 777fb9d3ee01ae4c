package id.lindung.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Makes a creating request take effect once, however often it is sent.
 *
 * <p>The key, a keyed hash of the request, the status and the new resource's id are written in the transaction of the
 * effect; of the request itself nothing is kept. When that transaction rolls back the key is free again. Keys are
 * remembered for 30 days.
 */
@ApplicationScoped
public class Idempotency {

    private static final String LOCK = "select pg_try_advisory_xact_lock(?)";
    private static final String FIND =
            "select request_hash = ?, status, resource_id from idempotency_key where key_hash = ?";
    private static final String REMEMBER = """
            insert into idempotency_key (key_hash, request_hash, status, resource_id, created_at)
            values (?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final CurrentActor actor;
    private final Fingerprint fingerprint;
    private final Clock clock;
    private final ObjectMapper canonical;

    Idempotency(DataSource database, CurrentActor actor, Fingerprint fingerprint, Clock clock, ObjectMapper mapper) {
        this.database = database;
        this.actor = actor;
        this.fingerprint = fingerprint;
        this.clock = clock;
        // Two requests are the same when their members are, in whatever order the client wrote them.
        this.canonical = mapper.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * Runs the effect unless this caller's key has had one.
     *
     * @param operation what is created, in the API's words: {@code registerComplaint}
     * @param request the parsed body; its members count, their order does not
     * @param effect creates the resource in the caller's transaction
     * @return the first outcome; on a replay, authorise again before showing the resource
     * @throws ProblemException {@code idempotency.in-flight} (409) while the first request still runs,
     *     {@code idempotency.payload-differs} (422) when the key stands for another request
     */
    @Transactional(TxType.MANDATORY)
    public Outcome once(IdempotencyKey key, String operation, Object request, Supplier<Created> effect) {
        var keyHash = fingerprint.of(parts(caller(), key.value()));
        var requestHash = fingerprint.of(parts(operation, canonicalText(request)));
        try (var connection = database.getConnection()) {
            // The lock comes before the look: two requests at once would both find nothing.
            if (!locked(connection, keyHash)) {
                throw new ProblemException(MessagingProblem.IN_FLIGHT);
            }
            var first = find(connection, keyHash, requestHash);
            if (first.isPresent()) {
                return first.get().replay();
            }
            var created = effect.get();
            remember(connection, keyHash, requestHash, created);
            return new Outcome(created.status(), created.resourceId(), false);
        } catch (SQLException failure) {
            throw new MessagingFailure("idempotency key could not be claimed", failure);
        }
    }

    private String caller() {
        Actor caller = actor.get();
        return caller.unit().orElse("-") + '\n' + caller.subject();
    }

    private String canonicalText(Object request) {
        try {
            // By way of maps, whose members can be sorted: two requests are the same whatever order they were written
            // in.
            return canonical.writeValueAsString(canonical.convertValue(request, Object.class));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("request cannot be written as JSON", unwritable);
        }
    }

    // Each part is preceded by its length, so that no two lists of parts give the same bytes.
    private static byte[] parts(String... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    private static boolean locked(Connection connection, byte[] keyHash) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, ByteBuffer.wrap(keyHash).getLong());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static Optional<FirstRequest> find(Connection connection, byte[] keyHash, byte[] requestHash)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, requestHash);
            statement.setBytes(2, keyHash);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new FirstRequest(rows.getBoolean(1), rows.getInt(2), rows.getObject(3, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    private void remember(Connection connection, byte[] keyHash, byte[] requestHash, Created created)
            throws SQLException {
        try (var statement = connection.prepareStatement(REMEMBER)) {
            statement.setBytes(1, keyHash);
            statement.setBytes(2, requestHash);
            statement.setInt(3, created.status());
            statement.setObject(4, created.resourceId());
            statement.setTimestamp(5, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        }
    }

    private record FirstRequest(boolean same, int status, UUID resourceId) {

        Outcome replay() {
            if (!same) {
                throw new ProblemException(MessagingProblem.PAYLOAD_DIFFERS);
            }
            return new Outcome(status, resourceId, true);
        }
    }
}
