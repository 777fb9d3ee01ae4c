package id.lindung.intake.reply.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;
import java.util.Map;
import java.util.Optional;

/**
 * Where a reply letter stands (barito-utara-indirect, 10 to 13).
 *
 * <pre>{@code
 * stateDiagram-v2
 *   [*] --> drafted: draft
 *   drafted --> drafted: rewrite
 *   drafted --> approved: approval
 *   approved --> signed: signature
 *   signed --> archived: archiving
 *   archived --> sent: dispatch
 *   sent --> [*]
 * }</pre>
 */
public enum ReplyState implements Coded {
    DRAFTED("drafted", "Konsep", "Draft"),
    APPROVED("approved", "Disetujui", "Approved"),
    SIGNED("signed", "Ditandatangani", "Signed"),
    ARCHIVED("archived", "Diarsipkan", "Archived"),
    SENT("sent", "Terkirim", "Sent");

    private static final Map<ReplyState, Map<ReplyMove, ReplyState>> MOVES = Map.of(
            DRAFTED, Map.of(ReplyMove.REWRITE, DRAFTED, ReplyMove.APPROVE, APPROVED),
            APPROVED, Map.of(ReplyMove.SIGN, SIGNED),
            SIGNED, Map.of(ReplyMove.ARCHIVE, ARCHIVED),
            ARCHIVED, Map.of(ReplyMove.SEND, SENT),
            SENT, Map.of());

    private final String code;
    private final String indonesian;
    private final String english;

    ReplyState(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Where the move leads from here; empty where it is forbidden. */
    public Optional<ReplyState> after(ReplyMove move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }
}
