package id.lindung.privacy.audit.verify;

import id.lindung.identity.Scope;
import id.lindung.privacy.audit.AuditConfig;
import id.lindung.privacy.audit.LineHash;
import id.lindung.privacy.audit.LineStore;
import id.lindung.privacy.audit.StoredLine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines that no seal knows: added by someone else, stripped of their seal, or left behind by a sealer that stands still. */
@ApplicationScoped
class UnsealedLinesCheck {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final UnsealedScan scan;
    private final LineStore lines;
    private final LineHash lineHash;
    private final AuditConfig config;
    private final Clock clock;

    UnsealedLinesCheck(UnsealedScan scan, LineStore lines, LineHash lineHash, AuditConfig config, Clock clock) {
        this.scan = scan;
        this.lines = lines;
        this.lineHash = lineHash;
        this.config = config;
        this.clock = clock;
    }

    void run(Findings findings) {
        for (var unit : QuarkusTransaction.requiringNew().call(scan::units)) {
            UnitScope.find(unit)
                    .ifPresentOrElse(
                            scope -> run(scope, findings),
                            () -> findings.add(
                                    FindingKind.ADDED_LINE,
                                    null,
                                    null,
                                    "There are lines of a unit that cannot exist."));
        }
    }

    private void run(Scope scope, Findings findings) {
        var page = Optional.of(new UnsealedScan.Page(BEFORE_ALL, List.of()));
        while (page.isPresent()) {
            var after = page.get().last();
            page = UnitScope.read(scope, () -> scan.page(after, config.page()));
            page.filter(found -> !found.unsealed().isEmpty()).ifPresent(found -> name(scope, found, findings));
        }
    }

    private void name(Scope scope, UnsealedScan.Page found, Findings findings) {
        var due = clock.instant().minus(config.sealedWithin());
        UnitScope.read(scope, () -> lines.byId(found.unsealed())).forEach(line -> name(line, due, findings));
    }

    private void name(StoredLine stored, Instant due, Findings findings) {
        var line = stored.line();
        if (!lineHash.matches(line, stored.hash())) {
            findings.addLine(FindingKind.ADDED_LINE, line.id(), "The line was not written by this service.");
        } else if (line.at().isBefore(due)) {
            findings.addLine(FindingKind.UNSEALED_LINE, line.id(), "The line is genuine and has no seal.");
        }
    }
}
