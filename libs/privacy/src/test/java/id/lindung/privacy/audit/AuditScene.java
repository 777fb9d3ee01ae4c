package id.lindung.privacy.audit;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.TestClock;
import id.lindung.privacy.audit.verify.Verification;
import id.lindung.privacy.audit.verify.VerificationReport;
import id.lindung.testkit.Databases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts an audit log into a state by real commands, and tampers with it as the database's owner. */
@ApplicationScoped
public class AuditScene {
    public static final String PULANG_PISAU = "62.11";
    public static final String BARITO_UTARA = "62.05";
    public static final UUID SUBJECT = UUID.fromString("019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c21");

    private static final String SERVICE = "intake";

    private final AuditLog log;
    private final Sealer sealer;
    private final RootPublisher roots;
    private final SealStore seals;
    private final Verification verification;
    private final TestClock clock;

    AuditScene(
            AuditLog log,
            Sealer sealer,
            RootPublisher roots,
            SealStore seals,
            Verification verification,
            TestClock clock) {
        this.log = log;
        this.sealer = sealer;
        this.roots = roots;
        this.seals = seals;
        this.verification = verification;
        this.clock = clock;
    }

    /** An empty log whose topic is empty too. */
    public void begin() {
        clock.reset();
        asOwner("truncate audit_log, audit_seal, audit_unsealed");
        asOwner("update audit_root set sealed_through = 0");
        RootRecords.discard();
    }

    /** Writes disclosures of a unit, each in a transaction of its own. */
    public void disclose(String unit, int lines) {
        IntStream.range(0, lines)
                .forEach(number -> Scopes.run(
                        Scope.ofUnit(unit),
                        () -> QuarkusTransaction.requiringNew().run(() -> log.record(aDisclosure()))));
    }

    public static AuditLine aDisclosure() {
        return new AuditLine(
                "person.disclosed",
                "person",
                SUBJECT,
                List.of("name", "phone"),
                "case-handling",
                "consent",
                "officer-1");
    }

    public void seal() {
        sealer.sealAll();
    }

    /** Signs the newest seal and waits until its root is on the topic. */
    public void publishRoot() {
        roots.publish();
        RootRecords.awaitRoot(seals.last().orElseThrow().seq());
    }

    public VerificationReport verify() {
        return verification.run();
    }

    /** The seal with this number, as it stands in the database. */
    public Seal sealAt(long seq) {
        return seals.at(List.of(seq)).getFirst();
    }

    /** What someone with every right in the database, and no key, can do. */
    public static int asOwner(String sql, Object... parameters) {
        try (var connection = Databases.asOwner(SERVICE);
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
