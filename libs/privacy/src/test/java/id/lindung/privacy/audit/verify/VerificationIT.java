package id.lindung.privacy.audit.verify;

import static id.lindung.privacy.audit.AuditScene.BARITO_UTARA;
import static id.lindung.privacy.audit.AuditScene.PULANG_PISAU;
import static id.lindung.privacy.audit.AuditScene.asOwner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lindung.privacy.TestClock;
import id.lindung.privacy.audit.AuditScene;
import id.lindung.privacy.audit.RootRecords;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class VerificationIT {
    @Inject
    AuditScene scene;

    @Inject
    TestClock clock;

    /** Ten sealed lines of two units, seals 1 to 10, and a root over all of them. */
    @BeforeEach
    void tenSealedLines() {
        scene.begin();
        scene.disclose(PULANG_PISAU, 3);
        scene.disclose(BARITO_UTARA, 3);
        scene.seal();
        scene.disclose(PULANG_PISAU, 4);
        scene.seal();
        scene.publishRoot();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor = 'somebody-else'",
                "role = 'chair'",
                "action = 'person.read'",
                "subject_type = 'reporter'",
                "subject_id = gen_random_uuid()",
                "fields = '{name}'",
                "purpose = null",
                "ground = 'emergency'",
                "recipient = 'officer-2'",
                "trace_id = 'none'",
                "line_hash = '\\x00'"
            })
    void anAlteredLineIsNamed(String alteration) {
        // Given
        var fifth = scene.sealAt(5);
        asOwner("update audit_log set " + alteration + " where id = ?", fifth.lineId());
        // When
        var report = scene.verify();
        // Then
        assertFound(report, FindingKind.ALTERED_LINE, fifth.lineId(), 5L);
        assertThat(report.verifiedLines()).isEqualTo(9);
    }

    @Test
    void aDeletedLineIsNamed() {
        // Given
        var fifth = scene.sealAt(5);
        asOwner("delete from audit_log where id = ?", fifth.lineId());
        // When, Then
        assertFound(scene.verify(), FindingKind.MISSING_LINE, fifth.lineId(), 5L);
    }

    @Test
    void aLineMovedToAnotherUnitIsNamed() {
        // Given
        var fifth = scene.sealAt(5);
        asOwner("update audit_log set unit = '62.10' where id = ?", fifth.lineId());
        // When, Then
        assertFound(scene.verify(), FindingKind.MISSING_LINE, fifth.lineId(), 5L);
    }

    @Test
    void anAddedLineIsNamedAtOnce() {
        // Given
        var added = aCopyOfTheLineAt(5);
        // When, Then
        assertFound(scene.verify(), FindingKind.ADDED_LINE, added, null);
    }

    @Test
    void anAddedLineOfAnImpossibleUnitIsNoticed() {
        // Given
        asOwner("update audit_log set unit = 'nowhere' where id = ?", aCopyOfTheLineAt(5));
        // When, Then
        assertFound(scene.verify(), FindingKind.ADDED_LINE, null, null);
    }

    @Test
    void anAddedLinePushedThroughTheSealerIsNamed() {
        // Given
        var added = aCopyOfTheLineAt(5);
        asOwner(
                "insert into audit_unsealed (line_id, unit, line_hash) select id, unit, line_hash from audit_log where id = ?",
                added);
        scene.seal();
        // When, Then
        assertFound(scene.verify(), FindingKind.ALTERED_LINE, added, 11L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line_hash = '\\x00'", "previous_hash = '\\x00'", "chain_hash = '\\x00'"})
    void anAlteredSealIsNamed(String alteration) {
        // Given
        var fifth = scene.sealAt(5);
        asOwner("update audit_seal set " + alteration + " where seq = 5");
        // When, Then
        assertFound(scene.verify(), FindingKind.ALTERED_SEAL, fifth.lineId(), 5L);
    }

    @Test
    void aRemovedSealIsNamedAndItsLineToo() {
        // Given
        var fifth = scene.sealAt(5);
        asOwner("delete from audit_seal where seq = 5");
        clock.advance(Duration.ofSeconds(61));
        // When, Then
        assertThat(scene.verify().findings())
                .extracting(Finding::kind, Finding::lineId, Finding::sealSequence)
                .containsExactly(
                        tuple(FindingKind.MISSING_SEAL, null, 5L),
                        tuple(FindingKind.UNSEALED_LINE, fifth.lineId(), null));
    }

    @Test
    void aLineRemovedWithItsSealIsNamedByTheSealsNumber() {
        // Given
        asOwner("delete from audit_log where id = ?", scene.sealAt(5).lineId());
        asOwner("delete from audit_seal where seq = 5");
        // When, Then
        assertFound(scene.verify(), FindingKind.MISSING_SEAL, null, 5L);
    }

    @Test
    void anEndCutOffIsNamedByTheRootThatKnewIt() {
        // Given
        cutOffBehind(7);
        // When
        var report = scene.verify();
        // Then
        assertFound(report, FindingKind.ROOT_BEYOND_SEALS, null, 10L);
        assertThat(report.sealedThrough()).isEqualTo(7);
    }

    @Test
    void anEndCutOffAndGrownAnewIsNamedWhereTheRootKnowsAnotherSeal() {
        // Given
        cutOffBehind(7);
        scene.disclose(PULANG_PISAU, 5);
        scene.seal();
        // When, Then
        assertFound(
                scene.verify(), FindingKind.MISMATCHED_ROOT, scene.sealAt(10).lineId(), 10L);
    }

    @Test
    void aHistoryWrittenAnewWithoutTheKeysIsNamedAtEveryLineItTouched() {
        // Given a forger with every right in the database, who removes line 8 and closes the gap as well as he can
        var ninth = scene.sealAt(9);
        var tenth = scene.sealAt(10);
        asOwner("delete from audit_log where id = ?", scene.sealAt(8).lineId());
        asOwner("delete from audit_seal where seq = 8");
        asOwner(
                "update audit_log set ground = 'emergency', line_hash = sha256(line_hash) where id = ?",
                ninth.lineId());
        asOwner("""
                update audit_seal seal set seq = seq - 1, previous_hash = sha256(previous_hash), chain_hash = sha256(chain_hash),
                  line_hash = (select line_hash from audit_log where id = seal.line_id)
                where seq = 9""");
        asOwner("""
                update audit_seal seal set seq = seq - 1, chain_hash = sha256(chain_hash),
                  previous_hash = (select chain_hash from audit_seal where seq = 8)
                where seq = 10""");
        // When, Then
        assertThat(scene.verify().findings())
                .extracting(Finding::kind, Finding::lineId, Finding::sealSequence)
                .containsExactly(
                        tuple(FindingKind.ALTERED_SEAL, ninth.lineId(), 8L),
                        tuple(FindingKind.ALTERED_LINE, ninth.lineId(), 8L),
                        tuple(FindingKind.ALTERED_SEAL, tenth.lineId(), 9L),
                        tuple(FindingKind.ROOT_BEYOND_SEALS, null, 10L));
    }

    @Test
    void aForgedRootIsNamed() {
        // Given
        RootRecords.send("{\"data\":{\"service\":\"intake\",\"seq\":99,\"chainHash\":\"00\",\"signature\":\"00\"}}");
        // When, Then
        assertFound(scene.verify(), FindingKind.FORGED_ROOT, null, 99L);
    }

    @Test
    void whatIsNoRootIsNamed() {
        // Given
        RootRecords.send("no JSON");
        // When, Then
        assertFound(scene.verify(), FindingKind.FORGED_ROOT, null, null);
    }

    @Test
    void rootsOfOtherServicesAreTheirOwnMatter() {
        // Given
        RootRecords.send("{\"data\":{\"service\":\"case\",\"seq\":99,\"chainHash\":\"00\",\"signature\":\"00\"}}");
        // When, Then
        assertThat(scene.verify().findings()).isEmpty();
    }

    @Test
    void aLineThatMayStillWaitForItsSealIsNoFinding() {
        // Given
        scene.disclose(PULANG_PISAU, 1);
        // When, Then
        assertThat(scene.verify().findings()).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        assertThat(scene.verify().findings()).extracting(Finding::kind).containsExactly(FindingKind.UNSEALED_LINE);
    }

    @Test
    void anUntouchedLogIsIntact() {
        assertThat(scene.verify()).isEqualTo(new VerificationReport(10, 10, 1, List.of(), 0));
    }

    /** All columns of a genuine line under another id, hash included. */
    private UUID aCopyOfTheLineAt(long seq) {
        var added = UUID.randomUUID();
        asOwner("""
                insert into audit_log
                select ?, at, unit, actor, role, action, subject_type, subject_id, fields, purpose, ground, recipient, trace_id,
                  line_hash
                from audit_log where id = ?""", added, scene.sealAt(seq).lineId());
        return added;
    }

    private static void cutOffBehind(long seq) {
        asOwner("delete from audit_log where id in (select line_id from audit_seal where seq > ?)", seq);
        asOwner("delete from audit_seal where seq > ?", seq);
    }

    private static void assertFound(
            VerificationReport report, FindingKind kind, @Nullable UUID line, @Nullable Long seal) {
        assertThat(report.findings())
                .extracting(Finding::kind, Finding::lineId, Finding::sealSequence)
                .containsExactly(tuple(kind, line, seal));
    }
}
