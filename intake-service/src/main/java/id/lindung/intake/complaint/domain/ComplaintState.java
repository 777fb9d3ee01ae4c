package id.lindung.intake.complaint.domain;

import static id.lindung.intake.complaint.domain.ComplaintMove.ADVISE;
import static id.lindung.intake.complaint.domain.ComplaintMove.ASK;
import static id.lindung.intake.complaint.domain.ComplaintMove.ASSIGN;
import static id.lindung.intake.complaint.domain.ComplaintMove.CLARIFY;
import static id.lindung.intake.complaint.domain.ComplaintMove.FOLLOW_UP;
import static id.lindung.intake.complaint.domain.ComplaintMove.MARK_DUPLICATE;
import static id.lindung.intake.complaint.domain.ComplaintMove.STUDY;
import static id.lindung.intake.complaint.domain.ComplaintMove.TRANSFER;
import static id.lindung.intake.complaint.domain.ComplaintMove.VERIFY;
import static id.lindung.intake.complaint.domain.ComplaintMove.WITHDRAW;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;
import java.util.Map;
import java.util.Optional;

/**
 * Where a complaint stands; {@code docs/complaint.md} shows who moves it.
 *
 * <pre>{@code
 * stateDiagram-v2
 *   [*] --> new: register
 *   new --> verified: verification
 *   new --> needs_clarification: clarification-question
 *   new --> followed_up: follow-up
 *   new --> new: advice
 *   new --> new: officer-assignment
 *   new --> new: study
 *   new --> transferred: transfer
 *   new --> withdrawn: withdrawal
 *   new --> duplicate: duplicate-mark
 *   verified --> needs_clarification: clarification-question
 *   verified --> followed_up: follow-up
 *   verified --> verified: advice
 *   verified --> verified: officer-assignment
 *   verified --> verified: study
 *   verified --> transferred: transfer
 *   verified --> withdrawn: withdrawal
 *   verified --> duplicate: duplicate-mark
 *   needs_clarification --> verified: clarification
 *   needs_clarification --> followed_up: follow-up
 *   needs_clarification --> needs_clarification: advice
 *   needs_clarification --> needs_clarification: officer-assignment
 *   needs_clarification --> needs_clarification: study
 *   needs_clarification --> transferred: transfer
 *   needs_clarification --> withdrawn: withdrawal
 *   needs_clarification --> duplicate: duplicate-mark
 *   followed_up --> followed_up: advice
 *   followed_up --> followed_up: officer-assignment
 *   followed_up --> followed_up: study
 *   followed_up --> transferred: transfer
 *   followed_up --> withdrawn: withdrawal
 *   transferred --> [*]
 *   withdrawn --> [*]
 *   duplicate --> [*]
 * }</pre>
 *
 * <p>Advice is given, an officer assigned, and the complaint studied, wherever it stands until it has ended; none moves it.
 *
 * <p>A victim's case file is opened when the complaint is registered and goes its own way: none of these states closes it
 * or stops what keeps her safe (rule of safety 7), and a crisis is followed up before anybody verifies.
 */
public enum ComplaintState implements Coded {
    NEW("new", "Baru", "New"),
    VERIFIED("verified", "Diverifikasi", "Verified"),
    NEEDS_CLARIFICATION("needs-clarification", "Perlu klarifikasi", "Needs clarification"),
    FOLLOWED_UP("followed-up", "Ditindaklanjuti", "Followed up"),
    TRANSFERRED("transferred", "Dialihkan", "Transferred"),
    WITHDRAWN("withdrawn", "Ditarik", "Withdrawn"),
    DUPLICATE("duplicate", "Duplikat", "Duplicate");

    private static final Map<ComplaintState, Map<ComplaintMove, ComplaintState>> MOVES = Map.of(
            NEW,
            Map.of(
                    VERIFY, VERIFIED,
                    ASK, NEEDS_CLARIFICATION,
                    FOLLOW_UP, FOLLOWED_UP,
                    ADVISE, NEW,
                    ASSIGN, NEW,
                    STUDY, NEW,
                    TRANSFER, TRANSFERRED,
                    WITHDRAW, WITHDRAWN,
                    MARK_DUPLICATE, DUPLICATE),
            VERIFIED,
            Map.of(
                    ASK, NEEDS_CLARIFICATION,
                    FOLLOW_UP, FOLLOWED_UP,
                    ADVISE, VERIFIED,
                    ASSIGN, VERIFIED,
                    STUDY, VERIFIED,
                    TRANSFER, TRANSFERRED,
                    WITHDRAW, WITHDRAWN,
                    MARK_DUPLICATE, DUPLICATE),
            NEEDS_CLARIFICATION,
            Map.of(
                    CLARIFY, VERIFIED,
                    FOLLOW_UP, FOLLOWED_UP,
                    ADVISE, NEEDS_CLARIFICATION,
                    ASSIGN, NEEDS_CLARIFICATION,
                    STUDY, NEEDS_CLARIFICATION,
                    TRANSFER, TRANSFERRED,
                    WITHDRAW, WITHDRAWN,
                    MARK_DUPLICATE, DUPLICATE),
            FOLLOWED_UP,
            Map.of(
                    ADVISE, FOLLOWED_UP,
                    ASSIGN, FOLLOWED_UP,
                    STUDY, FOLLOWED_UP,
                    TRANSFER, TRANSFERRED,
                    WITHDRAW, WITHDRAWN),
            TRANSFERRED,
            Map.of(),
            WITHDRAWN,
            Map.of(),
            DUPLICATE,
            Map.of());

    private final String code;
    private final String indonesian;
    private final String english;

    ComplaintState(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Where the move leads from here; empty where it is forbidden. */
    public Optional<ComplaintState> after(ComplaintMove move) {
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
