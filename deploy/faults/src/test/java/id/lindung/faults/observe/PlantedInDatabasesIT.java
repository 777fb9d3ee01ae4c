package id.lindung.faults.observe;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.faults.check.Checker;
import id.lindung.faults.check.Finding;
import id.lindung.faults.check.Observations;
import id.lindung.faults.check.OnTopic;
import id.lindung.faults.check.Recovery;
import id.lindung.faults.check.Told;
import id.lindung.faults.ledger.Exchange;
import id.lindung.local.stack.Service;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted with SQL in the services' own tables are seen, and found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedInDatabasesIT {

    private static final UUID RUN = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID REFERRAL = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();

    private static final Exchange DRAFTED = new Exchange(
            "centre",
            "62.11",
            "POST /v1/referrals",
            List.of(),
            Optional.of("key"),
            201,
            Optional.of(REFERRAL),
            List.of(),
            Instant.EPOCH,
            Instant.EPOCH);

    /** What a row refers to is of no matter here. */
    private static final String ALONE = "set session_replication_role = replica; ";

    private MigratedDatabases system;

    @BeforeAll
    void migrate(@TempDir Path folder) throws Exception {
        system = MigratedDatabases.in(folder);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @BeforeEach
    void aCaseThatWasOpenedAndAStepThatIsOverdue() throws SQLException {
        run(Service.CASE, """
                insert into cases (id, version, unit, event_sequence, complaint_id, register_number, state, received_on,
                  crisis, victim_count, opened_at)
                values ('%s', 0, '62.11', 1, gen_random_uuid(), 'K-1', 'open', '2026-11-22', false, 1, now())""".formatted(CASE));
        tell(CASE, "case", 1, "case.opened.v1", "");
        tell(RUN, "sop-run", 1, "sop-run.started.v1", "");
        tell(RUN, "sop-run", 2, "sop-run.step-overdue.v1", "disposition");
        take(CASE, 1);
        take(RUN, 2);
        discloseWithPermit();
        // What another service knows of it is no aggregate there, and raises nothing.
        run(
                Service.REFERRAL,
                "insert into known_case_file (id, unit, case_id, victim_person_id) values ('%1$s', '62.11', '%1$s', '%1$s')"
                        .formatted(CASE));
        assertThat(rules()).isEmpty();
    }

    @AfterEach
    void clear() throws SQLException {
        run(Service.CASE, "truncate cases cascade");
        run(Service.CASE, "truncate outbox, disclosure_permit");
        run(Service.REFERRAL, "truncate referral, known_case_file cascade");
        run(Service.REFERRAL, "truncate audit_log");
        run(Service.REPORTING, "truncate inbox");
    }

    @Test
    void aTableWhoseRowPolicyIsOffIsFound() throws SQLException {
        run(Service.CASE, "alter table cases disable row level security");
        try {
            assertThat(rules()).containsExactly("UnitsApart");
        } finally {
            run(Service.CASE, "alter table cases enable row level security");
        }
    }

    @Test
    void aTableWhoseRowPolicyWasDroppedIsFound() throws SQLException {
        run(Service.CASE, "drop policy unit_scope on cases");
        try {
            assertThat(rules()).containsExactly("UnitsApart");
        } finally {
            run(Service.CASE, """
                    create policy unit_scope on cases
                      using (unit = (select scope_unit())) with check (unit = (select scope_unit()))""");
        }
    }

    @Test
    void aDroppedOutboxRowIsFound() throws SQLException {
        run(Service.CASE, "delete from outbox where aggregate_id = '%s'".formatted(CASE));
        assertThat(rules()).containsExactly("OrderKept");
    }

    @Test
    void anOutboxRowDroppedBeforeOthersIsFound() throws SQLException {
        run(Service.CASE, "delete from outbox where aggregate_id = '%s' and aggregate_seq = 1".formatted(RUN));
        assertThat(rules()).contains("OrderKept");
    }

    @Test
    void aSkippedInboxClaimIsFound() throws SQLException {
        run(Service.REPORTING, "delete from inbox where aggregate_id = '%s'".formatted(CASE));
        assertThat(rules()).containsExactly("TakenOnce");
    }

    @Test
    void anOffsetCommittedBeforeItsEffectIsFound() throws SQLException {
        run(Service.REPORTING, "update inbox set last_seq = 1 where aggregate_id = '%s'".formatted(RUN));
        assertThat(rules()).containsExactly("TakenOnce");
    }

    @Test
    void aMarkRaisedTwiceIsFound() throws SQLException {
        tell(RUN, "sop-run", 3, "sop-run.step-overdue.v1", "disposition");
        run(Service.REPORTING, "update inbox set last_seq = 3 where aggregate_id = '%s'".formatted(RUN));
        assertThat(rules()).containsExactly("MarksOnce");
    }

    @Test
    void anIgnoredPermitIsFound() throws SQLException {
        run(Service.CASE, "delete from disclosure_permit");
        assertThat(rules()).containsExactly("DisclosuresPermitted");
    }

    @Test
    void aDisclosureOnAnotherGroundThanItsReferralsIsFound() throws SQLException {
        run(Service.REFERRAL, "update audit_log set ground = 'emergency'");
        assertThat(rules()).containsExactly("DisclosuresPermitted");
    }

    private void discloseWithPermit() throws SQLException {
        run(Service.REFERRAL, ALONE + """
                insert into referral (id, version, unit, event_sequence, case_file_id, victim_person_id, agency_id,
                  agency_kind, need, urgency, ground, status, sealed_summary, drafted_at, signed_at, sent_at)
                values ('%s', 0, '62.11', 0, gen_random_uuid(), gen_random_uuid(), '%s', 'puskesmas', 'health', 'urgent',
                  'consent', 'sent', '', now(), now(), now())""".formatted(REFERRAL, AGENCY));
        run(Service.REFERRAL, """
                insert into audit_log (id, at, unit, actor, role, action, subject_type, subject_id, fields, purpose,
                  ground, recipient, line_hash)
                values (gen_random_uuid(), now(), '62.11', 'partner', 'partner', 'referral.dossier-disclosed', 'referral',
                  '%s', '{name}', 'assessing-referral', 'consent', '%s', '')""".formatted(REFERRAL, AGENCY));
        run(Service.CASE, ALONE + """
                insert into disclosure_permit (id, unit, agreement_id, case_file_id, referral_id, agency_id, purpose,
                  issued_at, expires_at)
                values (gen_random_uuid(), '62.11', gen_random_uuid(), gen_random_uuid(), '%s', '%s',
                  'assessing-referral', now() - interval '1 s', now() + interval '4 s')""".formatted(REFERRAL, AGENCY));
    }

    private void tell(UUID aggregate, String type, int sequence, String event, String step) throws SQLException {
        run(Service.CASE, """
                insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_seq, envelope, created_at, sent_at)
                values (gen_random_uuid(), '%s', '%s', %d,
                  '{"type": "%s", "unit": "62.11", "data": {"step": "%s"}}', now(), now())""".formatted(type, aggregate, sequence, event, step));
    }

    private void take(UUID aggregate, int sequence) throws SQLException {
        run(
                Service.REPORTING,
                "insert into inbox (consumer, aggregate_id, last_seq) values ('reporting', '%s', %d)"
                        .formatted(aggregate, sequence));
    }

    private void run(Service service, String sql) throws SQLException {
        try (var connection = system.superuser(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the rules find in the databases; the topics hold what was told. */
    private List<String> rules() throws SQLException {
        var events = new Events(system.databases());
        var rows = new Rows(system.databases());
        var told = events.told();
        var seen = new Observations(
                told,
                told.stream().map(PlantedInDatabasesIT::onTopic).toList(),
                rows.kept(),
                events.taken(),
                events.parked(),
                List.of(),
                rows.visible(),
                rows.permits(),
                rows.disclosures(),
                new Recovery(Instant.EPOCH, Optional.of(Instant.EPOCH), Duration.ofSeconds(60), ""),
                Duration.ZERO,
                List.of());
        return Checker.check(List.of(DRAFTED), seen).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static OnTopic onTopic(Told told) {
        return new OnTopic(
                "lindung." + told.aggregateType(), 0, told.sequence(), told.aggregate(), told.sequence(), told.event());
    }
}
