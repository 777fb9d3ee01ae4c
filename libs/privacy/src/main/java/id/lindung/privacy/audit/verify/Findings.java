package id.lindung.privacy.audit.verify;

import id.lindung.privacy.audit.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, up to a number that fits into memory and into an answer; the rest is counted. */
final class Findings {
    private final int atMost;
    private final List<Finding> named = new ArrayList<>();
    private long leftOut;

    Findings(int atMost) {
        this.atMost = atMost;
    }

    void addSealed(FindingKind kind, Seal seal, String detail) {
        add(kind, seal.lineId(), seal.seq(), detail);
    }

    void addLine(FindingKind kind, UUID line, String detail) {
        add(kind, line, null, detail);
    }

    void add(FindingKind kind, @Nullable UUID line, @Nullable Long seq, String detail) {
        if (named.size() < atMost) {
            named.add(new Finding(kind, line, seq, detail));
        } else {
            leftOut++;
        }
    }

    List<Finding> named() {
        return List.copyOf(named);
    }

    long leftOut() {
        return leftOut;
    }
}
