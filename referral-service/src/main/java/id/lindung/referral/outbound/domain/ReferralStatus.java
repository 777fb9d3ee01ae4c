package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a referral stands; {@code docs/referral.md} shows who moves it.
 *
 * <pre>{@code
 * stateDiagram-v2
 *   [*] --> draft: draft
 *   draft --> signed: sign
 *   draft --> cancelled: cancel
 *   signed --> signed: sign
 *   signed --> sent: send
 *   signed --> cancelled: cancel
 *   sent --> accepted: accept
 *   sent --> declined: decline
 *   sent --> passed_on: pass on
 *   sent --> cancelled: cancel
 *   declined --> passed_on: pass on
 *   accepted --> started: start
 *   accepted --> cancelled: cancel
 *   started --> completed: complete
 *   started --> cancelled: cancel
 *   completed --> [*]
 *   passed_on --> [*]
 *   cancelled --> [*]
 * }</pre>
 *
 * <p>A second letter, of the other kind, is signed in state signed. One that nobody answers, or that was declined, is
 * passed on when another referral is sent in its place. The centre can cancel until the agency has completed: consent can
 * be withdrawn at any time.
 */
public enum ReferralStatus implements Coded {
    DRAFT("draft", "Konsep", "Draft"),
    SIGNED("signed", "Ditandatangani", "Signed"),
    SENT("sent", "Terkirim", "Sent"),
    ACCEPTED("accepted", "Diterima", "Accepted"),
    DECLINED("declined", "Belum dapat dilayani", "Declined"),
    STARTED("started", "Sedang ditangani", "Being served"),
    COMPLETED("completed", "Selesai", "Completed"),
    PASSED_ON("passed-on", "Dialihkan", "Passed on"),
    CANCELLED("cancelled", "Dibatalkan", "Cancelled");

    private static final Map<ReferralStatus, Set<ReferralStatus>> MOVES = Map.of(
            DRAFT, EnumSet.of(SIGNED, CANCELLED),
            SIGNED, EnumSet.of(SIGNED, SENT, CANCELLED),
            SENT, EnumSet.of(ACCEPTED, DECLINED, PASSED_ON, CANCELLED),
            ACCEPTED, EnumSet.of(STARTED, CANCELLED),
            DECLINED, EnumSet.of(PASSED_ON),
            STARTED, EnumSet.of(COMPLETED, CANCELLED),
            COMPLETED, EnumSet.noneOf(ReferralStatus.class),
            PASSED_ON, EnumSet.noneOf(ReferralStatus.class),
            CANCELLED, EnumSet.noneOf(ReferralStatus.class));

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    ReferralStatus(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return new Label(indonesian, english);
    }

    /** True where a referral in this state may come into {@code next}. */
    public boolean allows(ReferralStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /**
     * True while the agency still needs to know about the victim: it has not declined, has not finished, and nobody took
     * the referral back.
     */
    public boolean opensDossier() {
        return switch (this) {
            case SENT, ACCEPTED, STARTED -> true;
            case DRAFT, SIGNED, DECLINED, COMPLETED, PASSED_ON, CANCELLED -> false;
        };
    }
}
