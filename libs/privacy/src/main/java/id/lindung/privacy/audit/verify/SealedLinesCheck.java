package id.lindung.privacy.audit.verify;

import id.lindung.privacy.audit.AuditConfig;
import id.lindung.privacy.audit.LineHash;
import id.lindung.privacy.audit.LineStore;
import id.lindung.privacy.audit.Seal;
import id.lindung.privacy.audit.SealChain;
import id.lindung.privacy.audit.SealStore;
import id.lindung.privacy.audit.StoredLine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every seal in its order, and behind each seal its line, read within the line's own unit. */
@ApplicationScoped
class SealedLinesCheck {
    private final SealStore seals;
    private final SealChain chain;
    private final LineStore lines;
    private final LineHash lineHash;
    private final AuditConfig config;

    SealedLinesCheck(SealStore seals, SealChain chain, LineStore lines, LineHash lineHash, AuditConfig config) {
        this.seals = seals;
        this.chain = chain;
        this.lines = lines;
        this.lineHash = lineHash;
        this.config = config;
    }

    /**
     * How far the check came.
     *
     * @param verifiedLines lines found as they were written
     * @param through the last seal's number
     */
    record Result(long verifiedLines, long through) {}

    /** Checks what is sealed by now; what the sealer adds meanwhile is left to the next verification. */
    Result run(Findings findings) {
        var through = inTransaction(seals::last).map(Seal::seq).orElse(0L);
        var walk = new SealWalk(chain, findings);
        var verified = 0L;
        while (walk.seq() < through) {
            var page = inTransaction(() -> seals.after(walk.seq(), config.page()));
            if (page.isEmpty()) {
                break;
            }
            verified += check(page, walk, findings);
        }
        return new Result(verified, walk.seq());
    }

    private long check(List<Seal> page, SealWalk walk, Findings findings) {
        var found = linesOf(page);
        return page.stream()
                .filter(seal -> isIntact(seal, walk.step(seal), found, findings))
                .count();
    }

    private boolean isIntact(Seal seal, boolean genuine, Map<UUID, StoredLine> found, Findings findings) {
        var stored = found.get(seal.lineId());
        if (stored == null) {
            findings.addSealed(FindingKind.MISSING_LINE, seal, "The line was sealed and is gone.");
            return false;
        }
        if (!lineHash.matches(stored.line(), stored.hash())) {
            findings.addSealed(FindingKind.ALTERED_LINE, seal, "The line's columns do not fit its hash.");
            return false;
        }
        if (genuine && !seal.lineHash().equals(stored.hash())) {
            findings.addSealed(FindingKind.ALTERED_LINE, seal, "The line's hash is not the one that was sealed.");
            return false;
        }
        return genuine;
    }

    private Map<UUID, StoredLine> linesOf(List<Seal> page) {
        var byUnit = page.stream()
                .collect(Collectors.groupingBy(Seal::unit, Collectors.mapping(Seal::lineId, Collectors.toList())));
        return byUnit.entrySet().stream()
                .flatMap(unit -> linesOf(unit.getKey(), unit.getValue()).stream())
                .collect(Collectors.toMap(stored -> stored.line().id(), Function.identity()));
    }

    /** A seal whose unit was altered into something that is no unit has no lines to find; the seal itself is named. */
    private List<StoredLine> linesOf(String unit, List<UUID> ids) {
        return UnitScope.find(unit)
                .map(scope -> UnitScope.read(scope, () -> lines.byId(ids)))
                .orElse(List.of());
    }

    private static <T> T inTransaction(Callable<T> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }
}
